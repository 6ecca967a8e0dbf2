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
  choose: (value: Value) => void,
): TemplateResult {
  return html`<label class="chooser"
    ><span>${label}</span>
    <select autocomplete="off" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Value)}>
      ${value ? '' : html`<option selected disabled value=""></option>`}
      ${options.map(([option, name]) => html`<option value=${option} .selected=${option === value}>${name}</option>`)}
    </select></label
  >`;
}
