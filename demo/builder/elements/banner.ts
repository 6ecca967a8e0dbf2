import type { Action, Layout } from '../../../src/banner/banner.js';
import { isDay } from '../../../src/calendar/day.js';
import { attributesOf, choice, flag, text } from '../option.js';
import { days, noteOnDay, timeZone } from './days.js';
import type { Element } from './element.js';
import { bannerLanguages, campaignLink, language } from './languages.js';
import { ownAddress, partner, tone } from './shared.js';

export const banner: Element = {
  name: 'banner',
  label: 'Banner',
  about: 'Says who stands with it, and why today.',
  options: [
    choice<Layout>(
      'cards',
      'strip',
      {
        strip: ['Strip', 'A line across the page'],
        card: ['Card', 'A box beside other things'],
        hero: ['Hero', 'The top of a page'],
      },
      { name: 'layout', label: 'Layout' },
    ),
    ...partner,
    language(bannerLanguages),
    choice<Action>(
      'pills',
      'learn',
      { learn: 'To the campaign', help: 'Opens help', donate: 'To the UN fund for victims', none: 'None' },
      { name: 'action', label: 'Button' },
    ),
    ownAddress({
      name: 'href',
      label: 'Where the button leads',
      hint: 'Empty: the campaign’s page in the reader’s language. Your own is such as “/blue-heart”.',
      isShown: ({ action }) => action === 'learn',
    }),
    ...days('Days on which it is shown', 'Always'),
    flag({ name: 'dismissible', label: 'Readers can close it' }),
    choice<'no' | 'session' | 'days:14'>(
      'pills',
      'no',
      { no: 'Until the next page', session: 'For this visit', 'days:14': 'For 14 days' },
      {
        name: 'remember',
        label: 'It stays closed',
        hint: 'The last two keep one day in the reader’s browser: when it was closed.',
        isShown: ({ dismissible }) => dismissible === 'yes',
      },
    ),
    tone,
    text({
      name: 'date',
      label: 'A day of yours to count down to',
      type: 'date',
      isRare: true,
      hint: 'It takes the place of the World Day.',
      problem: ({ date = '' }) => (isDay(date) ? undefined : 'This is no day such as 2027-03-01.'),
    }),
    timeZone,
  ],
  tags(state) {
    return [
      {
        name: 'blue-heart-banner',
        attributes: attributesOf(this.options, state),
        content: [campaignLink(state.lang || 'en')],
      },
    ];
  },
  note: (state) => noteOnDay(state, 'it is not shown, and takes no space.'),
};
