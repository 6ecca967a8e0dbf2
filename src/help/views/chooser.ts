import { html, type TemplateResult } from 'lit';

/**
 * A labelled list to choose from.
 * @param options values and their names
 * @param value the one that is chosen; none as long as it is unset
 */
export function chooser<Value extends string>(
  label: string,
  options: readonly (readonly [Value, string])[],
  value: Value | undefined,
  take: (value: Value) => void,
): TemplateResult {
  const choose = ({ target }: Event): void => {
    const select = target as HTMLSelectElement;
    const chosen = select.value as Value;
    // Until it is taken, it is not what holds: a language may not come, and is then to be chosen again.
    select.value = value || '';
    take(chosen);
  };
  return html`<label class="chooser"
    ><span>${label}</span>
    <select autocomplete="off" @change=${choose}>
      ${value ? '' : html`<option selected disabled value=""></option>`}
      ${options.map(([option, name]) => html`<option value=${option} .selected=${option === value}>${name}</option>`)}
    </select></label
  >`;
}
