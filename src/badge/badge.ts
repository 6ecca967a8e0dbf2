import { html, nothing, type CSSResultOrNative, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { initiatives } from '../data/generated/campaign.js';
import type { Initiative } from '../data/types.js';
import { campaignPage } from '../internal/campaign-page.js';
import { BlueHeartElement } from '../internal/element.js';
import { HEART } from '../internal/heart.js';
import { hostStyles } from '../internal/host.styles.js';
import { connected, dirOf } from '../internal/locale.js';
import { oneOf } from '../internal/one-of.js';
import { openHelp } from '../internal/open-help.js';
import type { BadgeWords } from '../locales/badge/en.js';
import { badgeWords } from '../locales/badge/index.js';
import type { Language } from '../locales/languages.js';
import { badgeStyles } from './badge.styles.js';
import { listStyles } from './list.styles.js';

export const VARIANTS = ['full', 'compact', 'pin'] as const;
export type Variant = 'full' | 'compact' | 'pin';
export const SIZES = ['medium', 'small', 'large'] as const;
export type Size = 'medium' | 'small' | 'large';
export const CAMPAIGNS = Object.keys(initiatives) as [Campaign, ...Campaign[]];
export type Campaign = 'blue-heart' | 'aqui-estoy' | 'here-i-am' | 'samawati' | 'dream-umbrella' | 'music-to-inspire';

/** Elements of ours in a page, from which on a badge is one of a long list. */
const LIST = 50;

/**
 * Says that a site stands with the Blue Heart Campaign against human trafficking, and leads to the campaign.
 *
 * @example
 * <blue-heart-badge><a href="https://www.unodc.org/blueheart">Blue Heart Campaign</a></blue-heart-badge>
 *
 * @tagname blue-heart-badge
 * @slot - What stands without the script: a link to the campaign. The badge takes its place.
 * @slot mark - Your own copy of UNODC's official artwork, shown as it is. Without it our own plain heart is drawn.
 * @fires {CustomEvent<ErrorDetail>} blue-heart-error - When `for` names no element (`help-not-found`) or the badge could
 *   not be drawn (`render-failed`).
 * @csspart base - The link, the button or, where there is neither, the box.
 * @csspart mark - The box around the heart or the artwork.
 * @csspart name - Name of the campaign.
 * @csspart slogan - Slogan of the initiative.
 * @csspart supporter - The text of `supporter`.
 * @csspart action - What the button does.
 * @csspart note - The line that says whose campaign it is.
 * @cssprop [--blue-heart-badge-background] - Background; white or dark blue.
 * @cssprop [--blue-heart-badge-color] - Text; near black or near white.
 * @cssprop [--blue-heart-badge-font] - Font family; the device's own.
 */
export class BlueHeartBadge extends BlueHeartElement {
  static override readonly tag = 'blue-heart-badge';
  static override styles = [hostStyles, badgeStyles];

  /** How much is shown: name and attribution, the name alone, or only the heart. The rest stays for screen readers. */
  @property({ reflect: true, useDefault: true }) variant: Variant = 'full';

  /** Size of the text, and with it of everything. */
  @property({ reflect: true, useDefault: true }) size: Size = 'medium';

  /** The initiative that is named, with its hashtag or slogan. */
  @property() campaign: Campaign = 'blue-heart';

  /** Who supports the campaign, in your words: `Uber supports the Blue Heart Campaign`. */
  @property() supporter = '';

  /** Where the badge leads: an http(s) or relative address. Unset: the campaign's page. Empty: nowhere. */
  @property() href?: string;

  /** Id of a `<blue-heart-help>` in the same document or shadow root: the badge becomes the button that opens it. */
  @property({ reflect: true }) for?: string;

  protected override get _styles(): CSSResultOrNative[] {
    return connected.size < LIST ? super._styles : super._styles.concat(listStyles);
  }

  protected override render(): TemplateResult {
    oneOf(this, 'variant', this.variant, VARIANTS);
    oneOf(this, 'size', this.size, SIZES);
    const { language } = this._locale;
    const dir = dirOf(language);
    const content = this._content(language, badgeWords[language]);
    // The fewer templates stand within each other, the less often the browser takes their nodes from one to the next.
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
    const translated = name ? names && names[language] : words.campaign;
    return html`<span part="mark"
        ><slot name="mark"
          ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${HEART} /></svg></slot></span
      ><span class="text">
        <span part="name" dir="auto" lang=${translated ? language : lang}>${translated || name}</span>
        ${slogan && html`<span part="slogan" dir="auto" lang=${lang}>${slogan}</span>`}
        ${this.supporter && html`<span part="supporter" dir="auto">${`${this.supporter}`}</span>`}
        ${this.for && html`<span part="action">${words.help}</span>`}
        <span part="note">${(name ? words.campaign + ' · ' : '') + words.coordinated}</span>
      </span>`;
  }

  private _openHelp(): void {
    // With nothing to open, what stands inside the tag is the help.
    this.renderRoot.querySelector<HTMLSlotElement>('slot:not([name])')!.hidden = openHelp(this, this.for!);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'blue-heart-badge': BlueHeartBadge;
  }
}
