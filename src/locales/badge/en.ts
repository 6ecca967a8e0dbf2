/** The words of the badge. English is the model that every other language satisfies. */
export const en = {
  /** Name of the campaign. */
  campaign: 'Blue Heart Campaign',
  /** Attribution, as UNODC asks for it. */
  coordinated: 'An international campaign coordinated by UNODC',
  /** Label of the badge as a button that opens help. */
  help: 'Get help or report',
};

export type BadgeWords = typeof en;

/** Keys of a language whose words no native speaker has reviewed or no source has confirmed. */
export type NeedsReview = readonly (keyof BadgeWords)[];
