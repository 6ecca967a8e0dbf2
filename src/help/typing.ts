/** Typed text passes through these. */
const EVENTS =
  'keydown keypress keyup beforeinput input copy cut paste compositionstart compositionupdate compositionend'.split(
    ' ',
  );

/**
 * Keeps from the page what is typed in a shadow root: its scripts are not to read the private note, nor its shortcuts to act
 * on each letter. Tab and Escape are for the page too: its own dialogs, around us, go by them.
 */
export const keepTyping = (root: Node): void => EVENTS.forEach((type) => root.addEventListener(type, keep));

function keep(event: Event): void {
  const { key } = event as KeyboardEvent;
  if (key !== 'Tab' && key !== 'Escape') event.stopPropagation();
}
