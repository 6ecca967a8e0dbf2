import type { Campaign, Size, Variant } from '../../../src/badge/badge.js';
import { initiatives } from '../../../src/data/generated/campaign.js';
import type { Initiative } from '../../../src/data/types.js';
import { en } from '../../../src/locales/badge/en.js';
import { languages } from '../../../src/locales/languages.js';
import { attributesOf, choice, list, silent, text, type State, type Value } from '../option.js';
import type { Element } from './element.js';
import { helpDialog, opensHelp } from './help.js';
import { campaignLink, campaignPage, language } from './languages.js';
import { country, emergencyLink, ownAddress, tone, typed } from './shared.js';

const href = ownAddress({
  name: 'href',
  label: 'Own address',
  isShown: ({ link }) => link === 'own',
  attributes: silent,
});

/** Link of a badge that opens nothing; empty: none. */
export function leadsTo(state: State): string {
  if (state.link === 'none') return '';
  // Until the custom address is valid, it leads to the campaign.
  return (state.link === 'own' && typed(href, state)) || campaignPage(state.lang || 'en');
}

/** Whether the format is a picture, without a script. */
export const isPicture = ({ format }: State): boolean => format === 'image' || format === 'markdown';

/** Pictures exist only for the campaign itself. */
const isElement = (state: State): boolean => !isPicture(state);

export const badge: Element = {
  name: 'badge',
  label: 'Badge',
  about: 'Says that you stand with the campaign.',
  options: [
    choice<Variant>(
      'cards',
      'full',
      { full: ['Full', 'Name and attribution'], compact: ['Compact', 'Name alone'], pin: ['Pin', 'Heart alone'] },
      { name: 'variant', label: 'How much to show' },
    ),
    choice<Size>(
      'pills',
      'medium',
      { small: 'Small', medium: 'Medium', large: 'Large' },
      { name: 'size', label: 'Size', isShown: ({ format }) => format !== 'markdown' },
    ),
    tone,
    list((Object.keys(initiatives) as Campaign[]).map(campaignValue), {
      name: 'campaign',
      label: 'Campaign',
      isShown: isElement,
    }),
    language(languages),
    text({
      name: 'supporter',
      label: 'Who supports it, in your words',
      isShown: isElement,
      hint: 'Such as “Larkway supports the Blue Heart Campaign”. It is seen in the full badge; in the others, screen readers say it.',
    }),
    choice<'campaign' | 'own' | 'help' | 'none'>(
      'pills',
      'campaign',
      { campaign: 'Campaign page', own: 'Own address', help: 'Opens help', none: 'No link' },
      {
        name: 'link',
        label: 'Where it leads',
        attributes: (state) => {
          if (state.link === 'help') return [opensHelp];
          const href = leadsTo(state);
          return href === campaignPage(state.lang || 'en') ? [] : [['href', href]];
        },
      },
    ),
    href,
    country('That of the page’s language, or of the device', {
      isShown: ({ link }) => link === 'help',
      attributes: silent,
      hint: 'Whose helplines and emergency number are shown. Choose one unless your page says its country, such as “es-MX”.',
    }),
  ],
  tags(state) {
    const attributes = attributesOf(this.options, state);
    const doesOpenHelp = state.link === 'help';
    const content = [doesOpenHelp ? emergencyLink(state) : campaignLink(state.lang || 'en')];
    return [
      { name: 'blue-heart-badge', attributes, content },
      // Its own options of tone and language are the badge's.
      ...(doesOpenHelp
        ? [
            helpDialog(
              state,
              attributes.filter(([name]) => name === 'tone' || name === 'lang'),
            ),
          ]
        : []),
    ];
  },
  note(state) {
    if (state.link !== 'help') return undefined;
    return isPicture(state)
      ? 'A picture opens nothing: it leads to the campaign.'
      : 'Press the badge: help opens above the page.';
  },
};

function campaignValue(value: Campaign): Value {
  const { name = en.campaign, lang }: Initiative = initiatives[value];
  return { value, label: name, ...(lang && { lang }) };
}
