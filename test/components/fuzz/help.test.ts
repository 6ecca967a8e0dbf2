import fc from 'fast-check';
import { helplines } from '../../../src/data/generated/helplines.js';
import '../../../src/define/help.js';
import { AUDIENCES, BlueHeartHelp, HELP_LABELS, HELP_MODES, SECTORS } from '../../../src/help/help.js';
import { TONES } from '../../../src/base/element.js';
import { fuzz, press } from './support.js';
import { texts } from './values.js';

const TYPES = ['phone', 'sms', 'whatsapp', 'chat', 'web', 'email'];
const value = texts([
  ...TYPES,
  'Front desk',
  '+1 555 0100',
  '*123#',
  'https://example.org/help',
  'https://example.org:99999/',
  'desk@example.org',
]);
const key = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('type', 'value', 'name', 'note') },
  { weight: 1, arbitrary: value },
);

/** A plausible contact, sometimes with invalid content. */
const contact = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constantFrom(...TYPES), value, name: value }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(key, fc.oneof(value, fc.jsonValue()))).map((pairs) => Object.fromEntries(pairs)),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const json = fc.oneof(
  { weight: 6, arbitrary: fc.array(contact, { maxLength: 6 }).map((contacts) => JSON.stringify(contacts)) },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: value },
  // JSON that names an object's prototype.
  {
    weight: 1,
    arbitrary: value.map((text) => `[{"type":"web","__proto__":{"value":${JSON.stringify(text)}},"name":"x"}]`),
  },
);

const contacts = json.map((text) => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
});

fuzz({
  class: BlueHeartHelp,
  meaningful: [
    ...HELP_MODES,
    ...HELP_LABELS,
    ...AUDIENCES,
    ...SECTORS,
    ...TONES,
    ...Object.keys(helplines),
    ...['uk', 'at', 'EU', 'XX', 'https://www.wikipedia.org/'],
  ],
  slots: [''],
  schemes: ['https:', 'tel:', 'sms:', 'mailto:'],
  child: contacts,
  act: press('[part=way], [part=launcher], [part=close], #view, .main > button, summary, .ticks input'),
  // A dialog that nobody has opened.
  isAway: ({ mode }) => mode === 'dialog',
  cases: 1_600,
});
