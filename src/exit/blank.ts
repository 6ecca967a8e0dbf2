import type { Language } from '../locales/languages.js';
import { attempt } from '../internal/attempt.js';
import { change, type Undo } from './undo.js';

/**
 * Makes a document look like an empty page, for eyes and for screen readers, title and icon included.
 * @param text says on the empty page that something is coming
 * @param undo is given what puts the page back
 */
export function blank(page: Document, text: string, language: Language, undo: Undo[]): void {
  const root = page.documentElement;
  const cover = page.createElement('blue-heart-cover');
  attempt(() => {
    // All of the page, with what is put into it later. No rule of the page wins against this.
    for (const element of root.children as HTMLCollectionOf<HTMLElement>) {
      const { style } = element;
      change(undo, style, 'cssText', style.cssText + ';display:none!important');
      // Asked for by name: Chromium does not remove an attribute that it has yet to write.
      undo.push(() => element.getAttribute('style') || element.removeAttribute('style'));
    }
  });
  attempt(() => {
    // Through the object: a style attribute in markup would be blocked by strict policies.
    cover.style.cssText = COVER;
    cover.lang = language;
    cover.dir = 'auto';
    cover.setAttribute('role', 'alert');
    root.appendChild(cover);
    undo.push(() => cover.remove());
    // After it was inserted, so that it is announced.
    cover.textContent = text;
  });
  attempt(() => {
    // Above dialogs, and above a video that fills the screen.
    cover.popover = 'manual';
    cover.showPopover();
  });
  attempt(() => change(undo, page, 'title', '\u200b'));
  attempt(() => {
    page.querySelectorAll<HTMLLinkElement>('link[rel~=icon]').forEach((icon) => change(undo, icon, 'rel', ''));
    const none = page.createElement('link');
    none.rel = 'icon';
    // A policy without data: for pictures keeps the icon, and may report it: no address is allowed everywhere.
    none.href = 'data:,';
    page.head.appendChild(none);
    undo.push(() => none.remove());
  });
  attempt(() => page.querySelectorAll<HTMLMediaElement>('video,audio').forEach((media) => media.pause()));
}

/** A new page is dark where the system is; browsers without system colours get a white one. */
const COVER =
  'all:initial;display:block;position:fixed;top:0;left:0;box-sizing:border-box;width:100%;height:100%;padding:1em;z-index:2147483647;color-scheme:light dark;background:#fff;background:Canvas;color:CanvasText;font:medium system-ui,sans-serif';
