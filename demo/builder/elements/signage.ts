import type { Tone } from '../../../src/base/element.js';
import { readable } from '../../../src/signage/qr-address.js';
import type { Motion } from '../../../src/signage/signage.js';
import { attributesOf, choice, flag, silent, text, type Option, type State } from '../option.js';
import { days, noteOnDay, timeZone } from './days.js';
import type { Element } from './element.js';
import { bannerLanguages, campaignName, campaignPage, languageValue } from './languages.js';
import { country, ownAddress, partner, typed } from './shared.js';

const [SHORTEST, LONGEST] = [8, 3600];
const LONGEST_ADDRESS = 200;

const metres = (name: string, other: string, label: string): Option =>
  text({
    name,
    label,
    type: 'number',
    isRare: true,
    attributes: (state) => (isSized(state) ? [[name, String(+state[name]!)]] : []),
    problem: (state) => {
      if (!isMetres(state[name])) return 'This is no number of metres.';
      return isMetres(state[other]) ? undefined : 'Both are needed: how far away it is read, and how high it is.';
    },
  });

const isMetres = (value = ''): boolean => +value > 0 && isFinite(+value);
/** Either alone does not determine what a reader can see. */
const isSized = (state: State): boolean => isMetres(state['viewing-distance']) && isMetres(state['screen-height']);

const address = ownAddress({
  name: 'address',
  label: 'Address in the QR code',
  hint: 'A short one is read from farther away.',
  isRare: true,
  isShown: ({ qr }) => qr === 'own',
  attributes: silent,
  problem: ({ address = '' }) =>
    isWhole(address)
      ? undefined
      : `This is not a whole web address of up to ${LONGEST_ADDRESS} characters. The code would lead to the campaign’s page.`,
});

/** Whether a phone can open the address without this page. */
function isWhole(address: string): boolean {
  try {
    const { protocol, href } = new URL(address);
    return /^https?:$/.test(protocol) && href.length <= LONGEST_ADDRESS;
  } catch {
    return false;
  }
}

export const signage: Element = {
  name: 'signage',
  label: 'Signage',
  about: 'Slides for a screen that nobody stands at.',
  options: [
    ...partner,
    {
      kind: 'several',
      name: 'languages',
      label: 'Languages, one after the other',
      hint: 'They come in the order in which you tick them. None: those of the partner, else that of the page.',
      values: bannerLanguages.map(languageValue),
    },
    country('The partner’s, else none is shown', {
      label: 'Country whose number is shown',
      hint: 'No number is guessed: without a country the campaign’s address stands in its place.',
    }),
    choice<Exclude<Tone, 'dark'>>(
      'pills',
      'auto',
      { auto: 'Dark', light: 'Light' },
      { name: 'tone', label: 'Colours', hint: 'A bright wall dazzles at night, and burns in.' },
    ),
    ...days('Days of the campaign', 'Every day'),
    text({
      name: 'dwell',
      label: 'Seconds for each slide',
      type: 'number',
      hint: `From ${SHORTEST} to ${LONGEST}. Empty: 12.`,
      problem: ({ dwell = '' }) =>
        +dwell >= SHORTEST && +dwell <= LONGEST ? undefined : `This is no number from ${SHORTEST} to ${LONGEST}.`,
    }),
    choice<'campaign' | 'own' | 'none'>(
      'pills',
      'campaign',
      { campaign: 'To the campaign', own: 'To your own address', none: 'None' },
      {
        name: 'qr',
        label: 'QR code',
        isRare: true,
        attributes: (state) => {
          const own = typed(address, state);
          if (state.qr === 'none') return [['qr', 'none']];
          return state.qr === 'own' && own ? [['qr', own]] : [];
        },
      },
    ),
    address,
    metres('viewing-distance', 'screen-height', 'Metres from which it is read'),
    metres('screen-height', 'viewing-distance', 'Metres that the picture is high'),
    flag({ name: 'burn-in-guard', label: 'Move all of it by some pixels each minute, against burn-in', isRare: true }),
    flag({ name: 'wake-lock', label: 'Keep the screen on', isRare: true }),
    choice<Motion>(
      'pills',
      'auto',
      { auto: 'As the device asks', none: 'None' },
      { name: 'motion', label: 'Motion between slides', isRare: true },
    ),
    timeZone,
  ],
  tags(state) {
    const [first = 'en'] = (state.languages ?? '').split(' ').filter(Boolean);
    return [
      {
        name: 'blue-heart-signage',
        attributes: attributesOf(this.options, state),
        content: [
          {
            name: 'p',
            attributes: first === 'en' ? [] : [['lang', first]],
            content: `${campaignName(first)}: ${readable(campaignPage(first))}`,
          },
        ],
      },
    ];
  },
  note: (state) => noteOnDay(state, 'it shows what holds all year.'),
};
