import { exitDestination } from '../../../src/data/generated/exit.js';
import { words as english } from '../../../src/data/generated/words/exit.en.js';
import { words as others } from '../../../src/data/generated/words/exit.others.js';
import { exitAddress as checked } from '../../../src/facts/exit-address.js';
import type { ExitHistory, ExitShortcut, ExitVariant } from '../../../src/exit/exit.js';
import { languages, type Language } from '../../../src/locales/languages.js';
import { attributesOf, choice, text, type Text } from '../option.js';
import type { Element } from './element.js';
import { language } from './languages.js';
import { tone, typed } from './shared.js';

/** The check of the exit itself. */
function problemWith(href = ''): string | undefined {
  const { why } = checked(href);
  return why && `This ${why}. The usual page would be taken.`;
}

/** The option for an exit's destination. */
export const exitAddress = (name: string, label: string): Text =>
  text({
    name,
    label,
    type: 'url',
    isRare: true,
    hint: `An ordinary page that shows nothing personal. Empty: ${new URL(exitDestination).hostname}.`,
    problem: (state) => problemWith(state[name]),
  });

const href = exitAddress('href', 'Where it leads');

export const exit: Element = {
  name: 'exit',
  label: 'Exit',
  about: 'A quick way to leave a page, for somebody in danger.',
  options: [
    choice<ExitVariant>(
      'cards',
      'button',
      {
        button: ['Button', 'Stays in sight while the page scrolls'],
        link: ['Second way in', 'Seen when Tab reaches it, after a skip link'],
      },
      { name: 'variant', label: 'What it is' },
    ),
    choice<ExitHistory>(
      'pills',
      'replace',
      { replace: 'Does not come back here', keep: 'Comes back here' },
      { name: 'history', label: 'The browser’s Back button' },
    ),
    choice<ExitShortcut>(
      'pills',
      'shift',
      { shift: 'Shift, three times', none: 'None' },
      { name: 'shortcut', label: 'Shortcut', isShown: ({ variant }) => variant === 'button' },
    ),
    language(languages),
    tone,
    href,
  ],
  tags(state) {
    const { label } = { ...others, en: english }[(state.lang || 'en') as Language];
    return [
      {
        name: 'blue-heart-exit',
        attributes: attributesOf(this.options, state),
        content: [
          {
            name: 'a',
            attributes: [
              ['href', typed(href, state) || exitDestination],
              ['rel', 'nofollow noreferrer'],
            ],
            content: label,
          },
        ],
      },
    ];
  },
  note: ({ variant }) =>
    variant === 'link' ? 'Nothing is seen yet: click into the preview and press Tab.' : undefined,
};
