/** The languages of the library, as BCP 47 language subtags. English is the last resort. */
export const languages = ['en', 'ar', 'de', 'es', 'fr', 'ja', 'mn', 'nl', 'pt', 'ru', 'sw', 'zh'] as const;

export type Language = (typeof languages)[number];
