import * as v from 'valibot';
import { bare } from '../data/bare.js';

/** One line of text: no markup, no invisible characters, no bidirectional controls. */
const text = v.pipe(
  v.string(),
  // eslint-disable-next-line no-control-regex -- they are what is refused
  v.regex(/^[^<>\0-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]{1,120}$/),
);
const matching = (pattern: RegExp) => v.pipe(text, v.regex(pattern));
const number = matching(/^\+?[\d*#(][\d ()*#-]{1,24}$/);
// `v.url()` lets the browser decide on the rest, such as valid ports.
const address = v.pipe(matching(/^https:\/\/[\w.-]+\.[a-z]{2,}(:\d+)?([/?#]\S*)?$/i), v.url());

const contact = <Type extends string, Value extends v.GenericSchema<string, string>>(type: Type, value: Value) =>
  v.strictObject(
    // Without a prototype, so that each key has to be an own property.
    Object.assign(Object.create(null) as object, {
      type: v.literal(type),
      value,
      name: text,
      /** One more line: when, or for whom. */
      note: v.optional(text),
    }),
  );

/** Contacts that the owner of a page may add: up to five. */
const contacts = v.pipe(
  v.array(
    v.variant('type', [
      contact('phone', number),
      contact('sms', number),
      // Requires the international format.
      contact('whatsapp', matching(/^\+[\d ()-]{7,24}$/)),
      contact('chat', address),
      contact('web', address),
      contact('email', matching(/^[\w.+-]+@[\w.-]+\.[a-z]{2,}$/i)),
    ]),
  ),
  v.maxLength(5),
);

export type PartnerContact = v.InferOutput<typeof contacts>[number];

/** Parses contacts from JSON; none if one of them is invalid: whoever wrote that one wrote the others. */
export function readContacts(json: string): readonly PartnerContact[] | undefined {
  try {
    const { success, output } = v.safeParse(contacts, bare(JSON.parse(json)));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}
