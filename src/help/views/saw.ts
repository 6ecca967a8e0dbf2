import { html, type TemplateResult } from 'lit';
import { sharedGuidance } from '../../data/generated/guidance.js';
import type { GuidanceGroup } from '../../data/types.js';
import { groupsFor } from '../guidance.js';
import type { Scene } from '../scene.js';
import { chooser } from './chooser.js';
import { firstContact } from './first-contact.js';
import { lines, steps, ticks } from './lists.js';
import { note } from './note.js';

const entries = <Key extends string>(names: Readonly<Record<Key, string>>): [Key, string][] =>
  Object.entries(names) as [Key, string][];

/** For somebody who has seen something: never the signs without what they do not prove. */
export function saw(scene: Scene): TemplateResult {
  const { dont, note: noted } = sharedGuidance;
  const { sector, audience, change } = scene;
  const { ui } = scene.words;
  const { headings } = ui;
  return html`<div class="choosers">
      ${chooser(ui.sector, entries(ui.sectors), sector, (chosen) => change({ sector: chosen }))}
      ${chooser(ui.audience, entries(ui.audiences), audience, (chosen) => change({ audience: chosen }))}
    </div>
    ${groupsFor(scene).map((group) => about(scene, group))}
    <h4>${headings.dont}</h4>
    ${lines(scene, dont)} ${firstContact(scene)}
    <h4>${headings.note}</h4>
    ${lines(scene, noted)} ${note(scene)}`;
}

/** People who work there read what to do before what to look for. */
function about(scene: Scene, { role, cautions, signs, protocol }: GuidanceGroup): TemplateResult {
  const { headings, roles } = scene.words.ui;
  const known = sharedGuidance.cautions;
  const signsOf = html`<h4>${headings.signs}</h4>
    ${lines(
      scene,
      cautions.filter((index) => known.includes(index)),
    )}
    ${ticks(scene, signs)}`;
  const protocolOf = html`<h4>${headings.protocol}</h4>
    ${steps(scene, protocol)}`;
  return html`${role ? html`<p class="role">${roles[role]}</p>` : ''}
  ${scene.audience === 'staff' ? [protocolOf, signsOf] : [signsOf, protocolOf]}`;
}
