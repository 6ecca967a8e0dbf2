import { html, nothing, type TemplateResult } from 'lit';

/**
 * A labelled select.
 * @param options values and their names
 * @param value the selected one; none if unset
 * @param hasOwnNames whether each option is named in its own language, which translators must not change
 */
export function chooser<Value extends string>(
  label: string,
  options: readonly (readonly [Value, string])[],
  value: Value | undefined,
  take: (value: Value) => void,
  hasOwnNames = false,
): TemplateResult {
  const choose = ({ target }: Event): void => {
    const select = target as HTMLSelectElement;
    const chosen = select.value as Value;
    // Not selected until it applies: a language may fail to load, and must then be selectable again.
    select.value = value ?? '';
    take(chosen);
  };
  return html`<label class="chooser"
    ><span>${label}</span>
    <select
      autocomplete="off"
      translate=${hasOwnNames ? 'no' : nothing}
      class=${hasOwnNames ? 'notranslate' : nothing}
      @change=${choose}
    >
      ${value ? '' : html`<option selected disabled value=""></option>`}
      ${options.map(([option, name]) => html`<option value=${option} .selected=${option === value}>${name}</option>`)}
    </select></label
  >`;
}
