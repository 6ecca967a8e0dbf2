/** Options, declared once: form, URL and snippet are generated from them. */

/** Chosen values by option name, as in the URL. */
export type State = Readonly<Record<string, string>>;

export interface Value {
  value: string;
  label: string;
  /** One more line about it. */
  about?: string;
  /** Language of the label, if it is not the page's. */
  lang?: string;
}

interface Common {
  /** As in the URL; also the attribute's name, unless `attributes` overrides it. */
  name: string;
  label: string;
  /** A sentence below it. */
  hint?: string;
  /** Rarely needed: folded away. */
  isRare?: true;
  /** Whether it applies in this state; always, if unset. */
  isShown?(state: State): boolean;
  /** A note on the chosen value. */
  remark?(state: State): string | undefined;
  /** Attributes of the element; by default the value, if it differs from the default. */
  attributes?(state: State): Attribute[];
}

/** True: a boolean attribute. */
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
  /** Why the value is invalid; the element does not get an invalid one. */
  problem?(state: State): string | undefined;
}

/** Several of the values, in the order of selection, separated by spaces. */
export interface Several extends Common {
  kind: 'several';
  values: readonly Value[];
}

export type Option = Choice | Flag | Text | Several;

type Words<V extends string> = Record<V, string | [label: string, about: string]>;
type Given<T extends Option, Own extends keyof T> = Omit<T, 'kind' | Own>;

/** A choice between an element's values. Labels are in display order; a value without a label is a compile error. */
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

/** Why a typed value is invalid; nothing for an empty one. */
export const problemOf = (option: Option, state: State): string | undefined =>
  option.kind === 'text' && option.problem && state[option.name] ? option.problem(state) : undefined;

/** For options that another one covers. */
export const silent = (): Attribute[] => [];

/** The attributes that these options set. */
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
