import { html, nothing, type TemplateResult } from 'lit';
import { exitDestination } from '../../data/generated/exit.js';
import { languageNames } from '../../data/generated/language-names.js';
import type { Language } from '../../locales/languages.js';
import { exitAddress } from '../../facts/exit-address.js';
import { interpolateText } from '../../i18n/interpolate.js';
import type { Way } from '../reader.js';
import type { ViewState } from '../view-state.js';
import { callOrWrite } from './call-or-write.js';
import { chooser } from './chooser.js';
import { emergencyLine } from './emergency.js';
import { home } from './home.js';
import { needHelp } from './need-help.js';
import { saw } from './saw.js';

const VIEWS: Readonly<Record<Way, (state: ViewState) => TemplateResult>> = {
  help: needHelp,
  saw,
  contact: callOrWrite,
};

/**
 * All of help: what always stays in view, the choices, and the chosen view.
 * @param exitHref where the exit leads, as set by the page
 * @param close closes the dialog, if it is one
 */
export function page(state: ViewState, exitHref: string | undefined, close?: () => void): TemplateResult {
  const { words, language, label, missing, reader, stage, change } = state;
  const { way } = reader;
  const { ui } = words;
  return html`<div class="bar" part="bar">
      <p>${emergencyLine(state)}</p>
      ${close ? html`<button part="close" type="button" @click=${close}>${ui.close}</button>` : ''}
      <blue-heart-exit lang=${language} href=${exitHref || nothing}>
        <a href=${(exitHref && exitAddress(exitHref).href) || exitDestination} rel="nofollow noreferrer"
          >${words.exit.label}</a
        >
      </blue-heart-exit>
    </div>
    <div class="main">
      <h2 id="title" part="title" tabindex="-1">${label === 'plain' ? ui.title : ui.launcher.neutral}</h2>
      ${missing ? html`<p>${interpolateText(ui.languageMissing, { language: languageNames[missing] })}</p>` : ''}
      ${stage ? choosers(state) : ''}
      ${
        way
          ? html`<button type="button" @click=${() => change({ way: undefined })}>${ui.back}</button>
              <h3 id="view" tabindex="-1">${ui.ways[way]}</h3>`
          : ''
      }
      ${stage > 1 ? (way ? VIEWS[way] : home)(state) : ''}
    </div>
    <p class="heard" role="status">${reader.copied ? ui.copied : ''}</p>`;
}

function choosers({ words, language, country, countries, change }: ViewState): TemplateResult {
  const { ui } = words;
  const languages = Object.entries(languageNames) as [Language, string][];
  return html`<div class="choosers">
    ${chooser(ui.country, countries(), country, (chosen) => change({ country: chosen }))}
    ${chooser(ui.language, languages, language, (chosen) => change({ language: chosen }), true)}
  </div>`;
}
