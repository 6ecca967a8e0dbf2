import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { initiatives } from '../data/generated/campaign.js';
import type { Initiative } from '../data/types.js';
import { campaignPage } from '../facts/campaign-page.js';
import { BlueHeartElement } from '../base/element.js';
import { HEART } from '../base/heart.js';
import { hostStyles } from '../base/host.styles.js';
import { dirOf } from '../base/locale.js';
import { oneOf } from '../base/errors.js';
import { openHelp } from '../base/open-help.js';
import type { BadgeWords } from '../locales/badge/en.js';
import { badgeWords } from '../locales/badge/index.js';
import type { Language } from '../locales/languages.js';
import { badgeStyles } from './badge.styles.js';

export const VARIANTS = ['full', 'compact', 'pin'] as const;
export type Variant = 'full' | 'compact' | 'pin';
export const SIZES = ['medium', 'small', 'large'] as const;
export type Size = 'medium' | 'small' | 'large';
export const CAMPAIGNS = Object.keys(initiatives) as [Campaign, ...Campaign[]];
export type Campaign = 'blue-heart' | 'aqui-estoy' | 'here-i-am' | 'samawati' | 'dream-umbrella' | 'music-to-inspire';

/**
 * Shows that a site supports the Blue Heart Campaign against human trafficking, and links to the campaign.
 *
 * @example
 * <blue-heart-badge><a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a></blue-heart-badge>
 *
 * @tagname blue-heart-badge
 * @slot - Fallback content: a link to the campaign. The badge replaces it.
 * @slot mark - Your own copy of UNODC's official artwork, shown unchanged. Default: our own plain heart.
 * @fires {CustomEvent<ErrorDetail>} blue-heart-error - When `for` names no element (`help-not-found`) or the badge
 *   could not be rendered (`render-failed`).
 * @csspart base - The link or button; a box if it is neither.
 * @csspart mark - The box around the heart or the artwork.
 * @csspart name - Name of the campaign.
 * @csspart slogan - Slogan of the initiative.
 * @csspart supporter - The text of `supporter`.
 * @csspart action - Label of the button.
 * @csspart note - The line that attributes the campaign.
 * @cssprop [--blue-heart-badge-background] - Background; white or dark blue.
 * @cssprop [--blue-heart-badge-color] - Text; near black or near white.
 * @cssprop [--blue-heart-badge-font] - Font family; the device's own.
 */
export class BlueHeartBadge extends BlueHeartElement {
  static override readonly tag = 'blue-heart-badge';
  static override styles = [hostStyles, badgeStyles];
  static override properties: PropertyDeclarations = {
    variant: { reflect: true, useDefault: true },
    size: { reflect: true, useDefault: true },
    campaign: {},
    supporter: {},
    href: {},
    for: { reflect: true },
  };

  /** How much is visible: name and attribution, the name alone, or only the heart. Screen readers get all of it. */
  variant: Variant = 'full';

  /** Size of the text; everything scales with it. */
  size: Size = 'medium';

  /** The initiative to name, with its hashtag or slogan. */
  campaign: Campaign = 'blue-heart';

  /** Who supports the campaign, in your words: `Uber supports the Blue Heart Campaign`. */
  supporter = '';

  /** Where the badge leads: an http(s) or relative address. Unset: the campaign's page. Empty: nowhere. */
  href?: string;

  /** Id of a `<blue-heart-help>` in the same document or shadow root: the badge becomes the button that opens it. */
  for?: string;

  protected override render(): TemplateResult {
    oneOf(this, 'variant', this.variant, VARIANTS);
    oneOf(this, 'size', this.size, SIZES);
    const { language } = this._locale;
    const dir = dirOf(language);
    const content = this._content(language, badgeWords[language]);
    // Fewer nested templates mean that fewer nodes are moved from one fragment to the next.
    return this.for
      ? html`<button
            part="base"
            lang=${language}
            dir=${dir}
            type="button"
            aria-haspopup="dialog"
            @click=${this._openHelp}
          >
            ${content}</button
          ><slot hidden></slot>`
      : html`<a
            part="base"
            lang=${language}
            dir=${dir}
            href=${this.href === '' ? nothing : campaignPage(this, language, this.href)}
            >${content}</a
          ><slot hidden></slot>`;
  }

  private _content(language: Language, words: BadgeWords): TemplateResult {
    const campaign: Initiative = initiatives[oneOf(this, 'campaign', this.campaign, CAMPAIGNS)];
    const { name, names, slogan, lang = 'en' } = campaign;
    const translated = name ? names?.[language] : words.campaign;
    return html`<span part="mark"
        ><slot name="mark"
          ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${HEART} /></svg></slot></span
      ><span class="text">
        <span part="name" translate="no" class="notranslate" dir="auto" lang=${translated ? language : lang}
          >${translated || name}</span
        >
        ${slogan && html`<span part="slogan" translate="no" class="notranslate" dir="auto" lang=${lang}>${slogan}</span>`}
        ${this.supporter && html`<span part="supporter" dir="auto">${`${this.supporter}`}</span>`}
        ${this.for && html`<span part="action">${words.help}</span>`}
        <span part="note">${(name ? words.campaign + ' · ' : '') + words.coordinated}</span>
      </span>`;
  }

  private _openHelp(): void {
    // With nothing to open, show the fallback content.
    this.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])')!.hidden = openHelp(this, this.for!);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-badge': BlueHeartBadge;
  }
}
