import { html, type TemplateResult } from 'lit';
import { sharedGuidance } from '../../data/generated/guidance.js';
import type { GuidanceGroup } from '../../data/types.js';
import { groupsFor } from '../guidance.js';
import type { ViewState } from '../view-state.js';
import { chooser } from './chooser.js';
import { firstContact } from './first-contact.js';
import { lines, steps, ticks } from './lists.js';
import { note } from './note.js';

const entries = <Key extends string>(names: Readonly<Record<Key, string>>): [Key, string][] =>
  Object.entries(names) as [Key, string][];

/** For somebody who has seen something. The signs never appear without their cautions. */
export function saw(state: ViewState): TemplateResult {
  const { dont, note: noted } = sharedGuidance;
  const { sector, audience, change } = state;
  const { ui } = state.words;
  const { headings } = ui;
  return html`<div class="choosers">
      ${chooser(ui.sector, entries(ui.sectors), sector, (chosen) => change({ sector: chosen }))}
      ${chooser(ui.audience, entries(ui.audiences), audience, (chosen) => change({ audience: chosen }))}
    </div>
    ${groupsFor(state).map((group) => about(state, group))}
    <h4>${headings.dont}</h4>
    ${lines(state, dont)} ${firstContact(state)}
    <h4>${headings.note}</h4>
    ${lines(state, noted)} ${note(state)}`;
}

/** Staff read what to do before what to look for. */
function about(state: ViewState, { role, cautions, signs, protocol }: GuidanceGroup): TemplateResult {
  const { headings, roles } = state.words.ui;
  const known = sharedGuidance.cautions;
  const signsOf = html`<h4>${headings.signs}</h4>
    ${lines(
      state,
      cautions.filter((index) => known.includes(index)),
    )}
    ${ticks(state, signs)}`;
  const protocolOf = html`<h4>${headings.protocol}</h4>
    ${steps(state, protocol)}`;
  return html`${role ? html`<p class="role">${roles[role]}</p>` : ''}
  ${state.audience === 'staff' ? [protocolOf, signsOf] : [signsOf, protocolOf]}`;
}
