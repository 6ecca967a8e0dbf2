import { element } from './dom.js';
import type { Value } from './option.js';

/** Checkboxes that keep and show the order in which they were ticked. The form reads it from a hidden field. */
export function orderedBoxes(name: string, values: readonly Value[], chosen: string): HTMLElement {
  const field = Object.assign(element('input', ''), { type: 'hidden', name, value: chosen });
  const boxes = values.map(({ value, label, lang }) => {
    const box = Object.assign(element('input', ''), { type: 'checkbox', value });
    const place = element('span', 'place');
    const text = Object.assign(element('span', '', label), { lang });
    return { box, place, whole: element('label', '', box, text, place) };
  });

  const show = (): void => {
    const order = field.value.split(' ').filter(Boolean);
    for (const { box, place } of boxes) {
      const index = order.indexOf(box.value);
      box.checked = index >= 0;
      place.textContent = index < 0 ? '' : String(index + 1);
    }
  };
  const all = element('div', 'boxes', field, ...boxes.map(({ whole }) => whole));
  // Before the event reaches listeners that read the form.
  all.addEventListener('input', ({ target }) => {
    const { value, checked } = target as HTMLInputElement;
    const others = field.value.split(' ').filter((one) => one && one !== value);
    field.value = [...others, ...(checked ? [value] : [])].join(' ');
    show();
  });
  show();
  return all;
}
