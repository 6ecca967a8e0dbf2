/** Events that reveal typed text, or text dragged from or into the field. */
const EVENTS =
  'keydown keypress keyup beforeinput textInput input copy cut paste dragstart drop compositionstart compositionupdate compositionend'.split(
    ' ',
  );

/**
 * Keeps typing in a shadow root from the page, so that its scripts do not read the private note by chance, nor its
 * shortcuts act on each letter. Capture listeners run before ours and cannot be stopped. Tab and Escape pass: dialogs
 * of the page around us need them.
 */
export const keepTyping = (root: Node): void => EVENTS.forEach((type) => root.addEventListener(type, keep));

function keep(event: Event): void {
  const { key } = event as KeyboardEvent;
  if (key !== 'Tab' && key !== 'Escape') event.stopPropagation();
}
