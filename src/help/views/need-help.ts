import { html, type TemplateResult } from 'lit';
import { sharedGuidance } from '../../data/generated/guidance.js';
import { ownGroups } from '../guidance.js';
import type { ViewState } from '../view-state.js';
import { firstContact } from './first-contact.js';
import { lines, steps, ticks } from './lists.js';
import { note } from './note.js';

/** For somebody to whom it may be happening. Nothing is concluded from the ticks. */
export function needHelp(state: ViewState): TemplateResult {
  const { me, rights, call } = sharedGuidance;
  const { headings, meIntro, roles } = state.words.ui;
  return html`${firstContact(state)}
    <h4>${headings.me}</h4>
    <p>${meIntro}</p>
    ${ticks(state, me)}
    ${ownGroups(state).map(
      ({ role, cautions, signs, protocol }) =>
        html`<h4>${roles[role!]}</h4>
          ${ticks(
            state,
            signs.filter((index) => !me.includes(index)),
          )}
          ${lines(state, cautions)} ${steps(state, protocol)}`,
    )}
    <h4>${headings.rights}</h4>
    ${lines(state, rights)}
    <h4>${headings.call}</h4>
    ${lines(state, call)} ${note(state)}`;
}
