/** The words of the banner. English is the model that every other language satisfies. */
export const en = {
  /** Main line where no date is near. */
  headline: 'Learn the signs of human trafficking',
  /** Official name of 30 July. */
  day: 'World Day against Trafficking in Persons',
  /** Main line on that day. */
  today: 'Today is the World Day against Trafficking in Persons',
  /** After the name of a partner. */
  since: 'since {year}',
  /** Link to the page of the campaign. */
  learn: 'About the campaign',
  /** Link to the UN Voluntary Trust Fund for victims, the only one that asks for money. */
  donate: 'Give to the UN fund for victims',
  /** Label of the cross that closes the banner. */
  close: 'Close',
  /** After the line that names UNODC. */
  endorsement: 'Showing it is no endorsement by the United Nations or UNODC.',
};

export type BannerWords = typeof en;

/** Keys of a language whose words no native speaker has reviewed or no source has confirmed. */
export type NeedsReview = readonly (keyof BannerWords)[] | 'all';
