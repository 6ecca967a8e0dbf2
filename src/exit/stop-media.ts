import { attempt } from '../base/errors.js';
import { unshadowed } from '../base/dom.js';

/** Our elements play no sound, and there may be hundreds. */
const OURS = /^blue-heart-/;

/**
 * Silences a document: media in it, in open shadow roots and in same-origin frames, and speech. Sound without an
 * element in the page, such as `new Audio()` or Web Audio, cannot be found.
 */
export function stopMedia(page: Document): void {
  attempt(() => page.defaultView!.speechSynthesis.cancel());
  // A small window above all others, which would stay when the page is left.
  attempt(() => page.pictureInPictureElement && page.exitPictureInPicture().catch(() => undefined));
  hushIn(page);
}

function hushIn(root: Document | ShadowRoot): void {
  attempt(() =>
    unshadowed(root)
      .querySelectorAll<HTMLElement>('*')
      .forEach((element) => attempt(() => hushElement(element))),
  );
}

function hushElement(element: HTMLElement): void {
  const { localName, shadowRoot } = element;
  if (/^(audio|video)$/.test(localName)) (element as HTMLMediaElement).pause();
  else if (/^i?frame$/.test(localName)) stopMedia((element as HTMLIFrameElement).contentDocument!);
  else if (shadowRoot && !OURS.test(localName)) hushIn(shadowRoot);
}
