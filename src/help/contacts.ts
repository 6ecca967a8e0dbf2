import * as v from 'valibot';

/** One line of text: no markup, nothing invisible, nothing that turns the direction of what follows. */
const text = v.pipe(
  v.string(),
  // eslint-disable-next-line no-control-regex -- they are what is refused
  v.regex(/^[^<>\0-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]{1,120}$/),
);
const matching = (pattern: RegExp) => v.pipe(text, v.regex(pattern));
const number = matching(/^\+?[\d*#(][\d ()*#-]{1,24}$/);
// The browser has the last word: it knows, for one, which ports there are.
const address = v.pipe(matching(/^https:\/\/[\w.-]+\.[a-z]{2,}(:\d+)?([/?#]\S*)?$/i), v.url());

const contact = <Type extends string, Value extends v.GenericSchema<string, string>>(type: Type, value: Value) =>
  v.strictObject({
    type: v.literal(type),
    value,
    /** Who answers. */
    name: text,
    /** One line more: when, or for whom. */
    note: v.optional(text),
  });

/** What the owner of a page may add: up to five contacts. */
const contacts = v.pipe(
  v.array(
    v.variant('type', [
      contact('phone', number),
      contact('sms', number),
      // It needs the number with its country.
      contact('whatsapp', matching(/^\+[\d ()-]{7,24}$/)),
      contact('chat', address),
      contact('web', address),
      contact('email', matching(/^[\w.+-]+@[\w.-]+\.[a-z]{2,}$/i)),
    ]),
  ),
  v.maxLength(5),
);

export type PartnerContact = v.InferOutput<typeof contacts>[number];

/** Contacts written as JSON; nothing if one of them is not as it must be: whoever wrote that one wrote the others. */
export function readContacts(json: string): readonly PartnerContact[] | undefined {
  try {
    const { success, output } = v.safeParse(contacts, JSON.parse(json));
    return success ? output : undefined;
  } catch {
    return undefined;
  }
}
