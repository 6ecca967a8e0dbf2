import { listen, unlisten } from './listen.js';

/** Told of presses: every exit of the page. */
export interface ShiftListener {
  /**
   * @param count presses so far, 0 to 2
   * @param isExpired whether the count was reset because the presses were too far apart
   * @param speaks whether this listener is the one to announce it
   */
  onShift(count: number, isExpired: boolean, speaks: boolean): void;
  /** Three presses; called on the last listener only. */
  leave(): void;
}

/**
 * Milliseconds between two presses, and for the message that they were too slow. Two seconds were too short for Sticky
 * Keys.
 */
const WAIT = 5000;
/** Windows offers Sticky Keys at five presses; Esc closes dialogs and stops loading pages. */
const PRESSES = 3;

const EVENTS = ['keydown', 'keyup', 'pointerdown', 'wheel', 'blur', 'pageshow'];

/**
 * The last one added announces and leaves: the exit in a dialog is added when that opens, and the page behind it is
 * inert.
 */
const users = new Set<ShiftListener>();
const last = (): ShiftListener | undefined => [...users].pop();

let presses = 0;
let timer: ReturnType<typeof setTimeout> | 0 = 0;
/** Whether Shift is part of something else: a capital letter, a selection, a shortcut. */
let isCombined = false;
/** Codes of the held Shift keys. Left and right count as one key: a press ends when neither is held. */
const held = new Set<string>();

/** Counts Shift pressed alone, anywhere in the page including fields. One listener serves all users. */
export function watchShift(user: ShiftListener): void {
  if (!users.size) EVENTS.forEach((type) => listen(window, type, onInput));
  users.add(user);
}

/** Stops counting; the last user removes the listeners. */
export function unwatchShift(user: ShiftListener): void {
  if (!users.delete(user) || users.size) return;
  EVENTS.forEach((type) => unlisten(window, type, onInput));
  held.clear();
  resetShift();
}

export function resetShift(): void {
  count(0);
}

function onInput(event: Event): void {
  const { type, key, code, shiftKey, repeat } = event as KeyboardEvent;
  if (type === 'pageshow') {
    if ((event as PageTransitionEvent).persisted) resetShift();
  } else if (type === 'blur') {
    // Another window receives the keyup.
    held.clear();
  } else if (key === 'Shift') {
    if (type === 'keyup') release(event as KeyboardEvent);
    else if (!repeat) hold(code);
  } else if (shiftKey || /^k/.test(type)) {
    isCombined = shiftKey;
    resetShift();
  }
}

function hold(code: string): void {
  // Unless the other key is held. If this one is held already, its keyup was missed.
  if (!held.size || held.has(code)) isCombined = false;
  held.add(code);
}

function release({ code, shiftKey, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): void {
  held.delete(code);
  // `shiftKey` alone is not enough: Sticky Keys keep it set after the release. On-screen keyboards may have no codes.
  const isOtherHeld = code ? held.size : shiftKey;
  // The other key's keyup was missed; Windows may drop it.
  if (!shiftKey) held.clear();
  if (isCombined || ctrlKey || altKey || metaKey || isComposing) resetShift();
  else if (!isOtherHeld) press();
  if (!isOtherHeld) isCombined = false;
}

function press(): void {
  if (presses + 1 < PRESSES) {
    count(presses + 1);
    return;
  }
  // Before leaving: nothing may be announced or light up on the page being left, or when it comes back.
  resetShift();
  last()!.leave();
}

function count(now: number, isExpired = false): void {
  clearTimeout(timer);
  if (now || isExpired) timer = setTimeout(() => count(0, !isExpired), WAIT);
  else if (timer) timer = 0;
  else return;
  presses = now;
  users.forEach((user) => user.onShift(now, isExpired, user === last()));
}
