import { type TemplateResult, html, nothing } from 'lit';
import type { Initiative, Motif } from '../data/types.js';
import { lazy } from '../loading/lazy.js';
import type { BlueHeartElement } from '../base/element.js';
import { bare } from '../data/bare.js';
import { initiatives } from '../data/generated/campaign.js';
import { trustFund } from '../data/generated/world-day.js';
import { campaignPage } from '../facts/campaign-page.js';
import { heart } from '../base/heart.js';
import { DOT, joined } from '../i18n/interpolate.js';
import { safeLink } from '../base/safe-link.js';
import { dirOf } from '../base/locale.js';
import type { BadgeWords } from '../locales/badge/en.js';
import { badgeWords } from '../locales/badge/index.js';
import type { BannerWords } from '../locales/banner/en.js';
import type { BannerLanguage } from '../locales/languages.js';
import type { ShippedBannerWords } from '../locales/banner/shipped.js';
import type { Language } from '../locales/languages.js';
import { dayName, daysAhead } from '../i18n/dates.js';
import type { Occasion } from '../calendar/occasion.js';
import type { KnownPartner } from '../facts/partner.js';

/**
 * The drawing for a partner; while it loads, the server-rendered one or a box of its size, to avoid a layout shift.
 * @param partner id, for a city with a monument in the drawing
 * @param isLit whether it is the World Day
 */
function drawing(element: BlueHeartElement, motif: Motif, partner: string, isLit: boolean): unknown {
  const motifs = lazy(element, 'motifs', async () => (await import('./motifs.js')).motifs);
  if (motifs) return motifs[motif](partner, isLit);
  return motifs === null
    ? element.renderRoot.querySelector('.drawing') || html`<svg class="drawing"></svg>`
    : undefined;
}

export const ACTIONS = ['learn', 'help', 'donate', 'none'] as const;
export type Action = 'learn' | 'help' | 'donate' | 'none';

export interface ViewState {
  element: BlueHeartElement & { dismissible: boolean; href?: string };
  words: ShippedBannerWords;
  language: BannerLanguage;
  partner: KnownPartner;
  action: Action;
  occasion: Occasion | undefined;
  openHelp: () => void;
  close: () => void;
}

type Words = BannerWords & BadgeWords;

/** The whole banner. All slots are always rendered, so that slotted content finds them. */
export function view(state: ViewState): TemplateResult {
  const { element, language, partner, occasion, close } = state;
  const { id = '', motif, hashtags } = partner;
  const words: Words = Object.assign({}, badgeWords[language as Language], state.words.ui);
  const [does, name = partner.name] = (id && state.words.partners[id]) || [];
  const isToday = !!occasion?.isWorldDay && !occasion.days;
  return html`<section part="base" lang=${language} dir=${dirOf(language)}>
    <div part="picture"><slot name="picture">${motif && drawing(element, motif, id, isToday)}</slot></div>
    <div class="content">
      <span part="mark"><slot name="mark">${heart}</slot></span>
      <div class="words">
        <p part="headline"><slot name="headline">${isToday ? words.today : words.headline}</slot></p>
        ${occasion && occasionLine(occasion, language, words)}
        <p part="partner"><slot name="logo"></slot>${nameLine(element, partner, name, language, words)}</p>
        ${initiativeLine(partner, language)}
        <p part="text"><slot name="text">${does || nothing}</slot></p>
        ${hashtags && html`<p part="hashtags" translate="no" class="notranslate" dir="auto">${hashtags.join(' ')}</p>`}
      </div>
      ${action(state, words)}
      <p part="note">
        <a href=${campaignPage(element, language)} translate="no" class="notranslate">${words.campaign}</a
        >${DOT}${joined(words.coordinated, words.endorsement)}
      </p>
    </div>
    ${
      element.dismissible
        ? html`<button part="close" type="button" aria-label=${words.close} @click=${close}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5l14 14M19 5L5 19" /></svg>
          </button>`
        : nothing
    }
  </section>`;
}

/** What is coming and when; on the World Day itself, which the headline names, its theme. */
function occasionLine({ day, days, isWorldDay, theme }: Occasion, language: string, words: Words): unknown {
  const isSaid = isWorldDay && !days;
  if (isSaid && !theme) return undefined;
  // A browser's first lookup of its languages takes 20 ms: skip it if nothing is shown.
  const line = (): string =>
    joined(isWorldDay && words.day, dayName(language, day, isWorldDay), daysAhead(language, days));
  return html`<p part="occasion">
    ${isSaid ? nothing : html`<time datetime=${day}>${line()}</time>`} ${theme && html`<q>${theme}</q>`}
  </p>`;
}

/** The partner's name, linked to its own statement, and since when it takes part. */
function nameLine(
  element: Element,
  { site = bare({}), since, ended }: KnownPartner,
  name: string | undefined,
  language: string,
  words: Words,
): unknown[] {
  const shown = html`<bdi translate="no" class="notranslate">${name}</bdi>`;
  const link = safeLink(element, site[language] || site['any']);
  return [
    link ? html`<a href=${link}>${shown}</a>` : shown,
    // If it has ended, only the start year: the end of a campaign is not the end of a promise.
    since && DOT + (ended ? since : words.since.replace('{year}', since)),
  ];
}

function initiativeLine({ initiative }: KnownPartner, language: BannerLanguage): unknown {
  if (!initiative) return undefined;
  const { name, names, slogan, lang = 'en' }: Initiative = initiatives[initiative as keyof typeof initiatives];
  const translated = names?.[language];
  return html`<p part="initiative" translate="no" class="notranslate" dir="auto" lang=${translated ? language : lang}>
    ${joined(translated || name, slogan)}
  </p>`;
}

function action({ element, language, action, openHelp }: ViewState, words: Words): unknown {
  if (action === 'none') return undefined;
  if (action === 'help') {
    return html`<button part="action" type="button" @click=${openHelp}>${words.help}</button>`;
  }
  const href = action === 'donate' ? trustFund : campaignPage(element, language, element.href);
  return html`<a part="action" href=${href}>${words[action]}</a>`;
}
