/** Who is told of presses: every exit of the page. */
export interface ShiftUser {
  /**
   * @param count presses so far, 0 to 2
   * @param isExpired whether there are none because they were too far apart
   * @param speaks whether this user is the one to announce it
   */
  onShift(count: number, isExpired: boolean, speaks: boolean): void;
  /** Three presses; asked of the last user only. */
  leave(): void;
}

/** Between two presses, and for the text that says they were too slow. Two seconds were too short for Sticky Keys. */
const WAIT = 5000;
/** Windows offers Sticky Keys at five presses; Esc closes dialogs and stops loading pages. */
const PRESSES = 3;

const EVENTS = ['keydown', 'keyup', 'pointerdown', 'wheel', 'pageshow'];

/** In the capture phase, before the page can stop a key. */
const OPTIONS = { capture: true, passive: true };

/**
 * The last to come is the one that speaks and leaves: the exit in a dialog comes when that is opened, and the page behind it
 * is inert.
 */
const users = new Set<ShiftUser>();
const last = (): ShiftUser | undefined => [...users].pop();

let presses = 0;
let timer: ReturnType<typeof setTimeout> | 0 = 0;
/** Shift is part of something else: a capital letter, a selection, a shortcut. */
let isCombined = false;

/** Counts Shift pressed alone, in the whole page, in fields too, for this user. One listener serves all users. */
export function watchShift(user: ShiftUser): void {
  if (!users.size) EVENTS.forEach((type) => addEventListener(type, hear, OPTIONS));
  users.add(user);
}

/** Ends that; with the last user no listener stays behind. */
export function unwatchShift(user: ShiftUser): void {
  if (!users.delete(user) || users.size) return;
  EVENTS.forEach((type) => removeEventListener(type, hear, OPTIONS));
  resetShift();
}

/** Begins to count anew. */
export function resetShift(): void {
  count(0);
}

function hear(event: Event): void {
  const { type, key, shiftKey, ctrlKey, altKey, metaKey, isComposing, repeat } = event as KeyboardEvent;
  const isShift = key === 'Shift';
  if (type === 'pageshow') {
    if ((event as PageTransitionEvent).persisted) resetShift();
  } else if (type === 'keyup' && isShift) {
    if (isCombined || ctrlKey || altKey || metaKey || isComposing) resetShift();
    else press();
    // The other Shift may still be held.
    isCombined = shiftKey;
  } else if (isShift) {
    if (!repeat) isCombined = false;
  } else if (shiftKey || /^k/.test(type)) {
    isCombined = shiftKey;
    resetShift();
  }
}

function press(): void {
  if (presses + 1 < PRESSES) {
    count(presses + 1);
    return;
  }
  // Before leaving: nothing may speak or light up on the page that is left, or when it comes back.
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
