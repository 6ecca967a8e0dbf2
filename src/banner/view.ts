import { html, nothing, type TemplateResult } from 'lit';
import { initiatives } from '../data/generated/campaign.js';
import { trustFund } from '../data/generated/world-day.js';
import type { Initiative } from '../data/types.js';
import { campaignPage } from '../internal/campaign-page.js';
import { heart } from '../internal/heart.js';
import { DOT, joined } from '../internal/joined.js';
import { dirOf } from '../internal/locale.js';
import type { BadgeWords } from '../locales/badge/en.js';
import { badgeWords } from '../locales/badge/index.js';
import type { BannerWords } from '../locales/banner/en.js';
import type { BannerLanguage } from '../locales/banner/index.js';
import type { ShippedBannerWords } from '../locales/banner/shipped.js';
import type { Language } from '../locales/languages.js';
import type { Action, BlueHeartBanner } from './banner.js';
import { dayName, daysAhead } from '../internal/dates.js';
import { drawing } from './motif.js';
import type { Occasion } from '../internal/calendar/occasion.js';
import type { KnownPartner } from '../internal/partner.js';

/** What is shown. */
export interface Scene {
  element: BlueHeartBanner;
  words: ShippedBannerWords;
  language: BannerLanguage;
  partner: KnownPartner;
  action: Action;
  occasion: Occasion | undefined;
  openHelp: () => void;
  close: () => void;
}

type Words = BannerWords & BadgeWords;

/** All of the banner. Its slots are always there, so that what is put into them is found. */
export function view(scene: Scene): TemplateResult {
  const { element, language, partner, occasion, close } = scene;
  const { id = '', motif, hashtags } = partner;
  const words: Words = Object.assign({}, badgeWords[language as Language], scene.words.ui);
  const [does, name = partner.name] = (id && scene.words.partners[id]) || [];
  const isToday = !!occasion && occasion.isWorldDay && !occasion.days;
  return html`<section part="base" lang=${language} dir=${dirOf(language)}>
    <div part="picture"><slot name="picture">${motif && drawing(element, motif, id, isToday)}</slot></div>
    <div class="content">
      <span part="mark"><slot name="mark">${heart}</slot></span>
      <div class="words">
        <p part="headline"><slot name="headline">${isToday ? words.today : words.headline}</slot></p>
        ${occasion && occasionLine(occasion, language, words)}
        <p part="partner"><slot name="logo"></slot>${nameLine(partner, name, language, words)}</p>
        ${initiativeLine(partner, language)}
        <p part="text"><slot name="text">${does || nothing}</slot></p>
        ${hashtags && html`<p part="hashtags" dir="auto">${hashtags.join(' ')}</p>`}
      </div>
      ${action(scene, words)}
      <p part="note">
        <a href=${campaignPage(element, language)}>${words.campaign}</a
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

/** What comes and when; on the World Day itself, which the headline names, its theme. */
function occasionLine({ day, days, isWorldDay, theme }: Occasion, language: string, words: Words): unknown {
  const isSaid = isWorldDay && !days;
  if (isSaid && !theme) return undefined;
  // A browser's first look at what languages it knows takes 20 ms: not where nothing is said.
  const line = (): string =>
    joined(isWorldDay && words.day, dayName(language, day, isWorldDay), daysAhead(language, days));
  return html`<p part="occasion">
    ${isSaid ? nothing : html`<time datetime=${day}>${line()}</time>`} ${theme && html`<q>${theme}</q>`}
  </p>`;
}

/** Who it is, with a link to what it says itself, and for how long. */
function nameLine(
  { site = {}, since, ended }: KnownPartner,
  name: string | undefined,
  language: string,
  words: Words,
): unknown[] {
  const shown = html`<bdi>${name}</bdi>`;
  const link = site[language] || site['any'];
  return [
    link ? html`<a href=${link}>${shown}</a>` : shown,
    // Of what is over, when it began: its end was not the end of a promise.
    since && DOT + (ended ? since : words.since.replace('{year}', since)),
  ];
}

function initiativeLine({ initiative }: KnownPartner, language: BannerLanguage): unknown {
  if (!initiative) return undefined;
  const { name, names, slogan, lang = 'en' }: Initiative = initiatives[initiative as keyof typeof initiatives];
  const translated = names && names[language];
  return html`<p part="initiative" dir="auto" lang=${translated ? language : lang}>
    ${joined(translated || name, slogan)}
  </p>`;
}

function action({ element, language, action, openHelp }: Scene, words: Words): unknown {
  if (action === 'none') return undefined;
  if (action === 'help') {
    return html`<button part="action" type="button" @click=${openHelp}>${words.help}</button>`;
  }
  const href = action === 'donate' ? trustFund : campaignPage(element, language, element.href);
  return html`<a part="action" href=${href}>${words[action]}</a>`;
}
