import { html, nothing, type TemplateResult } from 'lit';
import { exitDestination } from '../../data/generated/exit.js';
import { languageNames } from '../../data/generated/language-names.js';
import type { Language } from '../../locales/languages.js';
import { fillText } from '../../internal/fill.js';
import type { Way } from '../reader.js';
import type { Scene } from '../scene.js';
import { callOrWrite } from './call-or-write.js';
import { chooser } from './chooser.js';
import { emergencyLine } from './emergency.js';
import { home } from './home.js';
import { needHelp } from './need-help.js';
import { saw } from './saw.js';

const VIEWS: Readonly<Record<Way, (scene: Scene) => TemplateResult>> = { help: needHelp, saw, contact: callOrWrite };

/**
 * All of help: what is always in view, what to choose, and the way that was taken.
 * @param exitHref where the exit leads, as the page says it
 * @param close closes the dialog, if it is one
 */
export function page(scene: Scene, exitHref: string | undefined, close?: () => void): TemplateResult {
  const { words, language, missing, reader, stage, change } = scene;
  const { way } = reader;
  const { ui } = words;
  return html`<div class="bar" part="bar">
      <p>${emergencyLine(scene)}</p>
      ${close ? html`<button part="close" type="button" @click=${close}>${ui.close}</button>` : ''}
      <blue-heart-exit lang=${language} href=${exitHref || nothing}>
        <a href=${/^https:/.test(exitHref!) ? exitHref : exitDestination} rel="nofollow noreferrer"
          >${words.exit.label}</a
        >
      </blue-heart-exit>
    </div>
    <div class="main">
      <h2 id="title" part="title" tabindex="-1">${ui.title}</h2>
      ${missing ? html`<p>${fillText(ui.languageMissing, { language: languageNames[missing] })}</p>` : ''}
      ${stage ? choosers(scene) : ''}
      ${
        way
          ? html`<button type="button" @click=${() => change({ way: undefined })}>${ui.back}</button>
              <h3 id="view" tabindex="-1">${ui.ways[way]}</h3>`
          : ''
      }
      ${stage > 1 ? (way ? VIEWS[way] : home)(scene) : ''}
    </div>
    <p class="heard" role="status">${reader.copied ? ui.copied : ''}</p>`;
}

function choosers({ words, language, country, countries, change }: Scene): TemplateResult {
  const { ui } = words;
  const languages = Object.entries(languageNames) as [Language, string][];
  return html`<div class="choosers">
    ${chooser(ui.country, countries(), country, (chosen) => change({ country: chosen }))}
    ${chooser(ui.language, languages, language, (chosen) => change({ language: chosen }))}
  </div>`;
}
