import { html, type TemplateResult } from 'lit';
import { sharedGuidance } from '../../data/generated/guidance.js';
import { ownGroups } from '../guidance.js';
import type { Scene } from '../scene.js';
import { firstContact } from './first-contact.js';
import { lines, steps, ticks } from './lists.js';
import { note } from './note.js';

/** For somebody to whom it may be happening. Nothing is concluded from what is ticked. */
export function needHelp(scene: Scene): TemplateResult {
  const { me, rights, call } = sharedGuidance;
  const { headings, meIntro, roles } = scene.words.ui;
  return html`${firstContact(scene)}
    <h4>${headings.me}</h4>
    <p>${meIntro}</p>
    ${ticks(scene, me)}
    ${ownGroups(scene).map(
      ({ role, cautions, signs, protocol }) =>
        html`<h4>${roles[role!]}</h4>
          ${ticks(
            scene,
            signs.filter((index) => !me.includes(index)),
          )}
          ${lines(scene, cautions)} ${steps(scene, protocol)}`,
    )}
    <h4>${headings.rights}</h4>
    ${lines(scene, rights)}
    <h4>${headings.call}</h4>
    ${lines(scene, call)} ${note(scene)}`;
}
