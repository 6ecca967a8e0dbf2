/** What a person can choose, declared once: the form, the address and the snippet are all made of it. */

/** What was chosen, under the names and with the values that stand in the address. */
export type State = Readonly<Record<string, string>>;

export interface Value {
  value: string;
  label: string;
  /** One line more about it. */
  about?: string;
  /** Language of the label, where it is not that of the page. */
  lang?: string;
}

interface Common {
  /** As in the address. So is the attribute called that it sets, unless `attributes` says otherwise. */
  name: string;
  label: string;
  /** A sentence below it. */
  hint?: string;
  /** Few need it: it is folded away. */
  isRare?: true;
  /** Whether it means something as things are; always, if unset. */
  isShown?(state: State): boolean;
  /** What is to be known of the value that was chosen. */
  remark?(state: State): string | undefined;
  /** What the element gets of it; by default its value, where that says something other than what is so without. */
  attributes?(state: State): Attribute[];
}

/** True: it stands without a value. */
export type Attribute = [name: string, value: string | true];

export interface Choice extends Common {
  /** `cards` and `pills` show all values, `list` folds them. */
  kind: 'cards' | 'pills' | 'list';
  values: readonly Value[];
  standard: string;
}

/** `yes` or `no`. */
export interface Flag extends Common {
  kind: 'flag';
  standard: 'yes' | 'no';
}

export interface Text extends Common {
  kind: 'text';
  type: 'text' | 'url' | 'number' | 'date';
  /** Why the value is not taken; while there is a reason the element does not get it. */
  problem?(state: State): string | undefined;
}

/** Some of the values, in the order in which they were chosen, divided by spaces. */
export interface Several extends Common {
  kind: 'several';
  values: readonly Value[];
}

export type Option = Choice | Flag | Text | Several;

type Words<V extends string> = Record<V, string | [label: string, about: string]>;
type Given<T extends Option, Own extends keyof T> = Omit<T, 'kind' | Own>;

/**
 * A choice between the values that an element knows. The words stand in the order in which they are shown; a value without
 * words is a compile error.
 */
export function choice<V extends string>(
  kind: 'cards' | 'pills' | 'list',
  standard: NoInfer<V>,
  words: Words<V>,
  given: Given<Choice, 'values' | 'standard'>,
): Choice {
  const values = Object.entries<string | [string, string]>(words).map(([value, word]): Value => {
    const [label, about] = [word].flat() as [string, string?];
    return { value, label, ...(about && { about }) };
  });
  return { kind, values, standard, ...given };
}

/** A choice from a list, the default first. */
export const list = (values: readonly Value[], given: Given<Choice, 'values' | 'standard'>): Choice => ({
  kind: 'list',
  values,
  standard: values[0]!.value,
  ...given,
});

export const flag = (given: Given<Flag, 'standard'> & { standard?: 'yes' | 'no' }): Flag => ({
  kind: 'flag',
  standard: 'no',
  ...given,
});

export const text = (given: Omit<Text, 'kind' | 'type'> & { type?: Text['type'] }): Text => ({
  kind: 'text',
  type: 'text',
  ...given,
});

export const standardOf = (option: Option): string => ('standard' in option ? option.standard : '');

export const isShown = (option: Option, state: State): boolean => !option.isShown || option.isShown(state);

/** Why a value that was typed is not taken; nothing of an empty one. */
export const problemOf = (option: Option, state: State): string | undefined =>
  option.kind === 'text' && option.problem && state[option.name] ? option.problem(state) : undefined;

/** Of an option that another one speaks for. */
export const silent = (): Attribute[] => [];

/** What an element gets of these options. */
export function attributesOf(options: readonly Option[], state: State): Attribute[] {
  return options
    .filter((option) => isShown(option, state))
    .flatMap((option): Attribute[] => {
      if (option.attributes) return option.attributes(state);
      const value = state[option.name]?.trim() ?? '';
      if (!value || value === standardOf(option) || problemOf(option, state)) return [];
      return [[option.name, option.kind === 'flag' ? true : value]];
    });
}
