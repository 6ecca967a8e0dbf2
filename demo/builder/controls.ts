import { NAMES, type Choice, type State } from './state.js';
import { optionsOf, type Option } from './words.js';

/** Fills every fieldset and select that names a choice with its options, and shows the state. */
export function fillControls(form: HTMLFormElement, state: State): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-choice]')) {
    const choice = place.dataset.choice as Choice;
    place.append(
      ...optionsOf(choice).map((option) =>
        place instanceof HTMLSelectElement ? selectOption(option) : radio(form, choice, option),
      ),
    );
  }
  for (const name of NAMES) (form.elements.namedItem(name) as RadioNodeList | HTMLInputElement).value = state[name];
}

function selectOption({ value, label, lang }: Option): HTMLElement {
  const option = Object.assign(document.createElement('option'), { value, textContent: label });
  if (lang) option.lang = lang;
  return option;
}

function radio(form: HTMLFormElement, name: Choice, { value, label, about }: Option): HTMLElement {
  const input = Object.assign(document.createElement('input'), { type: 'radio', name, value });
  // The switches of the preview stand outside the form.
  input.setAttribute('form', form.id);
  const face = element('span', 'face', element('span', 'name', label));
  if (about) face.append(' ', element('small', 'about', about));
  return element('label', 'option', input, face);
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = Object.assign(document.createElement(tag), { className });
  made.append(...children);
  return made;
}
