/** The languages of the library, as BCP 47 language subtags. English is the last resort. */
export const languages = ['en', 'ar', 'de', 'es', 'fr', 'ja', 'mn', 'nl', 'pt', 'ru', 'sw', 'zh'] as const;

/** Languages that only banner and signage have, for readers of their partners. */
export const moreLanguages = ['zh-hant', 'ko', 'pl'] as const;

/** Languages of banner and signage: tags with a script before those without, in the order in which they are looked up. */
export const bannerLanguages = [...moreLanguages, ...languages] as const;

export type Language = (typeof languages)[number];
export type MoreLanguage = (typeof moreLanguages)[number];
export type BannerLanguage = Language | MoreLanguage;
