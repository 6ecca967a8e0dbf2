/** The form: a field for each option, built from its declaration. */
import { element } from './dom.js';
import { isShown, problemOf, type Option, type State, type Value } from './option.js';
import { orderedBoxes } from './ordered.js';

interface Field {
  option: Option;
  box: HTMLElement;
}

/** Fields, and how they follow a state. */
export interface Fields {
  boxes: HTMLElement[];
  /** Shows and hides fields, with hints and problems of their values. */
  follow(state: State): void;
}

export function makeFields(options: readonly Option[], state: State): Fields {
  const fields = options.map((option): Field => ({ option, box: makeField(option, state) }));
  return {
    boxes: fields.map(({ box }) => box),
    follow: (now) => fields.forEach((field) => follow(field, now)),
  };
}

/** The form's values, by name of the option. */
export function readForm(form: HTMLFormElement, options: readonly Option[]): Map<string, string> {
  const data = new FormData(form);
  const read = new Map<string, string>();
  for (const { name, kind } of options) {
    if (kind === 'flag') read.set(name, data.has(name) ? 'yes' : 'no');
    else read.set(name, String(data.get(name) ?? ''));
  }
  return read;
}

function makeField(option: Option, state: State): HTMLElement {
  const { name, label, hint, kind } = option;
  const value = state[name] ?? '';
  const said = saidOf(name, hint);
  const describedBy = said.map(({ id }) => id).join(' ');
  if (kind === 'cards' || kind === 'pills' || kind === 'several') {
    const inside = kind === 'several' ? orderedBoxes(name, option.values, value) : radios(name, option.values, value);
    const set = element('fieldset', `field ${kind}`, element('legend', '', label), inside, ...said);
    set.setAttribute('aria-describedby', describedBy);
    return set;
  }
  const control = controlOf(option, value);
  Object.assign(control, { id: name, name });
  control.setAttribute('aria-describedby', describedBy);
  const title = Object.assign(element('label', '', label), { htmlFor: name });
  const type = kind === 'text' ? option.type : '';
  return element('div', `field ${kind} ${type}`, ...(kind === 'flag' ? [control, title] : [title, control]), ...said);
}

function controlOf(option: Exclude<Option, { kind: 'several' }>, value: string): HTMLInputElement | HTMLSelectElement {
  if (option.kind === 'flag') {
    return Object.assign(element('input', ''), { type: 'checkbox', value: 'yes', checked: value === 'yes' });
  }
  if (option.kind === 'text') {
    const { type } = option;
    const input = Object.assign(element('input', ''), { type: type === 'url' ? 'text' : type, value, maxLength: 200 });
    if (type === 'url') Object.assign(input, { inputMode: 'url', spellcheck: false });
    if (type === 'number') Object.assign(input, { min: '0', step: 'any' });
    return input;
  }
  const select = element('select', '', ...option.values.map(selectOption));
  select.value = value;
  return select;
}

function selectOption({ value, label, lang }: Value): HTMLOptionElement {
  return Object.assign(element('option', '', label), { value, ...(lang && { lang }) });
}

/** A group of radio buttons with visible labels. */
export function radios(name: string, values: readonly Value[], chosen: string): HTMLElement {
  return element(
    'div',
    'faces',
    ...values.map(({ value, label, about }) => {
      const input = Object.assign(element('input', ''), { type: 'radio', name, value, checked: value === chosen });
      const face = element('span', 'face', element('span', 'name', label));
      if (about) face.append(' ', element('small', 'about', about));
      return element('label', 'option', input, face);
    }),
  );
}

/** Texts below a field: hint, remark and problem. */
function saidOf(name: string, hint: string | undefined): HTMLElement[] {
  const [remark, problem] = ['remark', 'problem'].map((kind) =>
    Object.assign(element('small', kind), { id: `${name}-${kind}`, hidden: true }),
  );
  problem!.setAttribute('role', 'alert');
  const said = [remark!, problem!];
  return hint ? [Object.assign(element('small', 'hint', hint), { id: `${name}-hint` }), ...said] : said;
}

function follow({ option, box }: Field, state: State): void {
  box.hidden = !isShown(option, state);
  const problem = problemOf(option, state);
  say(box, '.problem', problem);
  say(box, '.remark', option.remark?.(state));
  if (option.kind === 'text') box.querySelector('input')!.setAttribute('aria-invalid', String(!!problem));
}

function say(box: HTMLElement, place: string, text: string | undefined): void {
  const said = box.querySelector<HTMLElement>(place)!;
  // Setting it again would announce it again.
  if (said.textContent !== (text ?? '')) said.textContent = text ?? '';
  said.hidden = !text;
}
