/** Typed text passes through these, and what is dragged from it or into it. */
const EVENTS =
  'keydown keypress keyup beforeinput textInput input copy cut paste dragstart drop compositionstart compositionupdate compositionend'.split(
    ' ',
  );

/**
 * Keeps from the page what is typed in a shadow root: its scripts are not to read the private note by chance, nor its shortcuts
 * to act on each letter. A listener in the capture phase comes before us, and cannot be kept from hearing. Tab and Escape are for the page too: its own dialogs, around us, go by them.
 */
export const keepTyping = (root: Node): void => EVENTS.forEach((type) => root.addEventListener(type, keep));

function keep(event: Event): void {
  const { key } = event as KeyboardEvent;
  if (key !== 'Tab' && key !== 'Escape') event.stopPropagation();
}
