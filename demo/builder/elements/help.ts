import type { Audience, SectorId } from '../../../src/data/types.js';
import type { HelpMode } from '../../../src/help/help.js';
import type { HelpLabel } from '../../../src/help/view-state.js';
import { languages } from '../../../src/locales/languages.js';
import type { Tag } from '../markup.js';
import { attributesOf, choice, type Attribute, type State } from '../option.js';
import type { Element } from './element.js';
import { exitAddress } from './exit.js';
import { language } from './languages.js';
import { country, emergencyLink, tone } from './shared.js';

const ID = 'blue-heart-help';

/** Attribute of the badge that opens it. */
export const opensHelp: Attribute = ['for', ID];

/** Help in a dialog, opened by a badge. */
export const helpDialog = (state: State, attributes: readonly Attribute[]): Tag => ({
  name: 'blue-heart-help',
  attributes: [
    ['id', ID],
    ['mode', 'dialog'],
    ...(state.country ? [['country', state.country] as Attribute] : []),
    ...attributes,
  ],
  content: [emergencyLink(state)],
});

export const help: Element = {
  name: 'help',
  label: 'Help',
  about: 'Signs, what to do, whom to call, and a way out.',
  options: [
    choice<HelpMode>(
      'cards',
      'inline',
      {
        inline: ['In the page', 'Where its tag stands'],
        launcher: ['Behind a button', 'Opens above the page'],
        dialog: ['Behind a badge', 'Opens above the page'],
      },
      { name: 'mode', label: 'Where it is' },
    ),
    choice<HelpLabel>(
      'pills',
      'plain',
      { plain: 'What it is for', neutral: 'Neutral' },
      {
        name: 'label',
        label: 'What the button and the heading say',
        hint: 'Neutral is “More information”: for pages that somebody may be watched reading.',
        isShown: ({ mode }) => mode === 'launcher',
      },
    ),
    country('That of the page’s language, or of the device', {
      hint: 'Whose helplines and emergency number are shown. Choose one unless your page says its country, such as “es-MX”.',
    }),
    choice<SectorId>(
      'list',
      'general',
      {
        general: 'Anywhere',
        'air-transport': 'Airports and flights',
        'ride-hailing': 'Taxi and ride apps',
        'road-freight': 'Trucks and road freight',
        'local-authority': 'Local services',
        hotel: 'Hotels',
        events: 'Events and music',
      },
      { name: 'sector', label: 'Setting' },
    ),
    language(languages),
    choice<Audience>(
      'pills',
      'public',
      { public: 'Everyone', staff: 'People who work there' },
      { name: 'audience', label: 'For whom' },
    ),
    tone,
    exitAddress('exit-href', 'Where its exit leads'),
  ],
  tags(state) {
    const attributes = attributesOf(this.options, state);
    if (state.mode !== 'dialog') return [{ name: 'blue-heart-help', attributes, content: [emergencyLink(state)] }];
    const own = attributes.filter(([name]) => name !== 'mode' && name !== 'country');
    return [
      {
        name: 'blue-heart-badge',
        attributes: [...own.filter(([name]) => name === 'tone' || name === 'lang'), opensHelp],
        content: [emergencyLink(state)],
      },
      helpDialog(state, own),
    ];
  },
  note: ({ mode }) =>
    mode === 'inline' ? undefined : `Press the ${mode === 'dialog' ? 'badge' : 'button'}: help opens above the page.`,
};
