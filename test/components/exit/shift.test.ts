import '../../../src/define/exit.js';
import type { BlueHeartExit } from '../../../src/exit/exit.js';
import { comeBack } from '../../../src/exit/leave.js';
import { Clock } from '../support/clock.js';
import { expect, fixture, html } from '../support/index.js';
import { counted, key, lights, shift, status } from './support.js';

/** Exits that were used; the test cancels the event, so that the page stays. */
let left: Element[] = [];
const take = (event: Event): void => {
  event.preventDefault();
  left.push(event.composedPath()[0] as Element);
};

describe('Shift, three times', () => {
  let clock: Clock;

  /** An exit that has already checked whether it is covered. */
  async function place(): Promise<BlueHeartExit> {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    clock.pass(3000);
    return exit;
  }

  beforeEach(() => {
    left = [];
    addEventListener('blue-heart-exit', take);
    clock = new Clock();
  });
  afterEach(() => {
    clock.restore();
    comeBack();
    removeEventListener('blue-heart-exit', take);
  });

  it('leaves at the third release, not before', async () => {
    const exit = await place();
    shift();
    shift();
    expect(left).to.deep.equal([]);
    key('keydown', 'Shift', { shiftKey: true });
    expect(left, 'while it is still held').to.deep.equal([]);
    key('keyup', 'Shift');
    expect(left).to.deep.equal([exit]);
  });

  it('lights a light and announces the remaining presses with each press', async () => {
    const exit = await place();
    expect([lights(exit), status(exit)]).to.deep.equal([null, '']);
    shift();
    expect([await counted(exit), status(exit)]).to.deep.equal([1, 'Shift, press 2 more times to exit.']);
    shift();
    expect([await counted(exit), status(exit)]).to.deep.equal([2, 'Shift, press 1 more time to exit.']);
  });

  it('allows five seconds between presses', async () => {
    await place();
    shift();
    clock.pass(4999);
    shift();
    clock.pass(4999);
    shift();
    expect(left).to.have.length(1);
  });

  it('starts over after five seconds, announces it, and is silent after five more', async () => {
    const exit = await place();
    shift();
    shift();
    clock.pass(5000);
    expect([lights(exit), status(exit)]).to.deep.equal([null, 'Time is up. You are still on this page.']);
    clock.pass(4999);
    expect(status(exit)).to.equal('Time is up. You are still on this page.');
    clock.pass(1);
    expect(status(exit)).to.equal('');
    shift();
    expect(left).to.deep.equal([]);
    expect(clock.pending).to.equal(1);
  });

  it('counts again while it still announces the timeout', async () => {
    const exit = await place();
    shift();
    clock.pass(5000);
    shift();
    expect([await counted(exit), status(exit)]).to.deep.equal([1, 'Shift, press 2 more times to exit.']);
    clock.pass(4999);
    expect(await counted(exit)).to.equal(1);
  });

  it('leaves no text, no light and no timer behind when it leaves', async () => {
    const exit = await place();
    let seen: unknown[] = [];
    exit.addEventListener('blue-heart-exit', () => (seen = [lights(exit), status(exit), clock.pending]), {
      once: true,
    });
    shift();
    shift();
    shift();
    expect(seen).to.deep.equal([null, '', 0]);
  });

  const COMBINED: Record<string, () => void> = {
    'a capital letter': () => {
      key('keydown', 'Shift', { shiftKey: true });
      key('keydown', 'A', { shiftKey: true });
      key('keyup', 'A', { shiftKey: true });
      key('keyup', 'Shift');
    },
    'a capital letter released last': () => {
      key('keydown', 'Shift', { shiftKey: true });
      key('keydown', 'A', { shiftKey: true });
      key('keyup', 'Shift');
      key('keyup', 'a');
    },
    'a capital letter with Shift still held': () => {
      key('keydown', 'Shift', { shiftKey: true });
      key('keydown', 'A', { shiftKey: true });
      key('keyup', 'A', { shiftKey: true });
      key('keydown', 'Shift', { shiftKey: true, repeat: true });
      key('keyup', 'Shift');
    },
    'a letter with a missed release': () => {
      key('keydown', 'Shift', { shiftKey: true });
      key('keydown', 'A', { shiftKey: true });
      key('keyup', 'Shift');
    },
    'the release of a combination whose presses were missed': () => {
      key('keyup', 'A', { shiftKey: true });
      key('keyup', 'Shift');
    },
    'Control and Shift': () => {
      key('keydown', 'Control', { ctrlKey: true });
      key('keydown', 'Shift', { ctrlKey: true, shiftKey: true });
      key('keyup', 'Shift', { ctrlKey: true });
      key('keyup', 'Control');
    },
    'Alt and Shift, which changes the keyboard': () => {
      key('keydown', 'Shift', { shiftKey: true });
      key('keydown', 'Alt', { altKey: true, shiftKey: true });
      key('keyup', 'Alt', { shiftKey: true });
      key('keyup', 'Shift');
    },
    'a selection with the pointer': () => {
      key('keydown', 'Shift', { shiftKey: true });
      document.body.dispatchEvent(new PointerEvent('pointerdown', { shiftKey: true, bubbles: true }));
      key('keyup', 'Shift');
    },
    'scrolling to the side': () => {
      key('keydown', 'Shift', { shiftKey: true });
      document.body.dispatchEvent(new WheelEvent('wheel', { shiftKey: true, bubbles: true }));
      key('keyup', 'Shift');
    },
    'composing a word': () => {
      key('keydown', 'Shift', { shiftKey: true, isComposing: true });
      key('keyup', 'Shift', { isComposing: true });
    },
    'Caps Lock': () => {
      key('keydown', 'CapsLock');
      key('keyup', 'CapsLock');
    },
    Escape: () => {
      key('keydown', 'Escape');
      key('keyup', 'Escape');
    },
  };
  for (const [name, press] of Object.entries(COMBINED)) {
    it(`does not count ${name}, and starts over after it`, async () => {
      const exit = await place();
      for (let times = 0; times < 3; times++) press();
      expect([await counted(exit), left.length]).to.deep.equal([0, 0]);
      shift();
      shift();
      press();
      expect([await counted(exit), status(exit)]).to.deep.equal([0, '']);
      shift();
      shift();
      expect(left).to.deep.equal([]);
      shift();
      expect(left).to.have.length(1);
    });
  }

  it('counts again when Shift is pressed after a missed release', async () => {
    const exit = await place();
    key('keydown', 'Shift', { shiftKey: true });
    key('keydown', 'Tab', { shiftKey: true });
    shift();
    expect(await counted(exit)).to.equal(1);
  });

  it('does not count key repeat', async () => {
    const exit = await place();
    for (let times = 0; times < 9; times++) key('keydown', 'Shift', { shiftKey: true, repeat: times > 0 });
    expect(await counted(exit)).to.equal(0);
    key('keyup', 'Shift');
    expect(await counted(exit)).to.equal(1);
  });

  describe('with both Shift keys', () => {
    const left = { code: 'ShiftLeft' };
    const right = { code: 'ShiftRight' };
    const held = { shiftKey: true };
    const down = (which: object): void => key('keydown', 'Shift', { ...held, ...which });
    const up = (which: object, more: object = {}): void => key('keyup', 'Shift', { ...which, ...more });

    it('counts both together as one press, in any order', async () => {
      const exit = await place();
      down(left);
      down(right);
      up(left, held);
      expect(await counted(exit), 'while the other is held').to.equal(0);
      up(right);
      expect(await counted(exit)).to.equal(1);
      down(left);
      down(right);
      up(right, held);
      up(left);
      expect(await counted(exit)).to.equal(2);
    });

    it('counts one press, however often one is pressed while the other is held', async () => {
      const exit = await place();
      down(left);
      for (let times = 0; times < 4; times++) {
        down(right);
        up(right, held);
      }
      expect(await counted(exit)).to.equal(0);
      up(left);
      expect(await counted(exit)).to.equal(1);
    });

    it('counts one, then the other, as two', async () => {
      const exit = await place();
      down(left);
      up(left);
      down(right);
      up(right);
      expect(await counted(exit)).to.equal(2);
    });

    it('does not count both with a letter', async () => {
      const exit = await place();
      down(left);
      key('keydown', 'A', held);
      key('keyup', 'A', held);
      down(right);
      up(right, held);
      up(left);
      expect(await counted(exit)).to.equal(0);
      down(left);
      up(left);
      expect(await counted(exit)).to.equal(1);
    });

    it('counts a press although Sticky Keys keep Shift on', async () => {
      const exit = await place();
      down(left);
      up(left, held);
      down(left);
      up(left, held);
      expect(await counted(exit)).to.equal(2);
    });

    it('misses at most one press after a missed release of the other key', async () => {
      const exit = await place();
      down(left);
      down(right);
      up(right);
      expect(await counted(exit)).to.equal(0);
      down(right);
      up(right);
      down(right);
      up(right);
      expect(await counted(exit)).to.equal(2);
    });

    it('counts a key that is pressed again after a missed release as a new press', async () => {
      const exit = await place();
      down(left);
      key('keydown', 'A', held);
      down(left);
      up(left);
      expect(await counted(exit)).to.equal(1);
    });

    it('forgets held keys when another window gets focus', async () => {
      const exit = await place();
      down(left);
      dispatchEvent(new Event('blur'));
      down(right);
      up(right, held);
      expect(await counted(exit)).to.equal(1);
    });

    it('forgets held keys when the last exit is removed', async () => {
      const gone = await place();
      down(left);
      gone.remove();
      const exit = await place();
      down(right);
      up(right, held);
      expect(await counted(exit)).to.equal(1);
    });

    it('uses the modifier state if keys have no codes', async () => {
      const exit = await place();
      key('keydown', 'Shift', held);
      key('keydown', 'Shift', held);
      key('keyup', 'Shift', held);
      expect(await counted(exit)).to.equal(0);
      key('keyup', 'Shift');
      expect(await counted(exit)).to.equal(1);
    });
  });

  it('works on a page that shadows functions of the window', async () => {
    const { addEventListener: real } = window;
    window.addEventListener = () => {
      throw new Error('not that one');
    };
    const exit = await place();
    window.addEventListener = real;
    shift();
    expect(await counted(exit)).to.equal(1);
  });

  it('works on a page that has added options to all objects', async () => {
    Object.assign(Object.prototype, { once: true });
    const exit = await place();
    Reflect.deleteProperty(Object.prototype, 'once');
    shift();
    shift();
    expect(await counted(exit)).to.equal(2);
  });

  it('ignores clicks and scrolling without Shift', async () => {
    const exit = await place();
    shift();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    expect(await counted(exit)).to.equal(1);
  });

  it('works in a field, in a shadow root, and if the page stops the key event', async () => {
    await place();
    const box = await fixture<HTMLElement>(html`<div><input aria-label="Name" /></div>`);
    const input = box.firstElementChild as HTMLElement;
    const inner = document.createElement('p');
    box.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).append(inner);
    const stop = (event: Event): void => event.stopImmediatePropagation();
    document.addEventListener('keyup', stop, true);
    input.focus();
    shift(input);
    shift(inner);
    shift(input);
    document.removeEventListener('keyup', stop, true);
    expect(left).to.have.length(1);
  });

  it('survives events without a key, as autofill sends them', async () => {
    const exit = await place();
    shift();
    document.body.dispatchEvent(new Event('keyup', { bubbles: true }));
    expect(await counted(exit)).to.equal(0);
  });

  it('starts over when the browser restores the page, not when loading ends', async () => {
    const exit = await place();
    shift();
    shift();
    dispatchEvent(new PageTransitionEvent('pageshow'));
    expect(await counted(exit)).to.equal(2);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([await counted(exit), lights(exit), status(exit), clock.pending]).to.deep.equal([0, null, '', 0]);
    shift();
    expect(left).to.deep.equal([]);
  });

  it('does nothing while the partner has switched it off', async () => {
    const exit = await place();
    shift();
    exit.shortcut = 'none';
    await exit.updateComplete;
    shift();
    shift();
    shift();
    expect([left.length, lights(exit)]).to.deep.equal([0, null]);
    exit.shortcut = 'shift';
    await exit.updateComplete;
    shift();
    shift();
    shift();
    expect(left).to.deep.equal([exit]);
  });
});

describe('several exits on a page', () => {
  const heard: string[] = [];
  const TYPES = ['keydown', 'keyup', 'pointerdown', 'wheel', 'blur', 'pageshow'];
  const real = {
    addEventListener: EventTarget.prototype.addEventListener,
    removeEventListener: EventTarget.prototype.removeEventListener,
  };
  beforeEach(() => {
    left = [];
    heard.length = 0;
    addEventListener('blue-heart-exit', take);
    const spy = (name: keyof typeof real, mark: string): void => {
      EventTarget.prototype[name] = function (this: EventTarget, type: string, ...more: unknown[]) {
        if (this === window && TYPES.includes(type)) heard.push(mark + type);
        (real[name] as (...all: unknown[]) => void).call(this, type, ...more);
      };
    };
    spy('addEventListener', '+');
    spy('removeEventListener', '-');
  });
  afterEach(() => {
    Object.assign(EventTarget.prototype, real);
    comeBack();
    removeEventListener('blue-heart-exit', take);
  });

  const two = (): Promise<HTMLElement> =>
    fixture<HTMLElement>(
      html`<div>
        <blue-heart-exit lang="en"></blue-heart-exit>
        <blue-heart-exit lang="en" variant="link"></blue-heart-exit>
        <blue-heart-exit lang="en"></blue-heart-exit>
      </div>`,
    );

  it('share one listener, which is removed with the last of them', async () => {
    const box = await two();
    expect(heard).to.deep.equal(TYPES.map((type) => `+${type}`));
    box.firstElementChild!.remove();
    expect(heard).to.have.length(TYPES.length);
    box.textContent = '';
    expect(heard.slice(TYPES.length)).to.deep.equal(TYPES.map((type) => `-${type}`));
    shift();
    shift();
    shift();
    expect(left).to.deep.equal([]);
  });

  it('light up together, and the last one added announces and leaves: the one in an open dialog', async () => {
    const box = await two();
    const [first, , third] = [...box.querySelectorAll('blue-heart-exit')];
    shift();
    expect([await counted(first!), await counted(third!)]).to.deep.equal([1, 1]);
    expect([status(first!), status(third!)]).to.deep.equal(['', 'Shift, press 2 more times to exit.']);
    shift();
    shift();
    expect(left).to.deep.equal([third]);
  });

  it('listen again after a move', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    shift();
    const parent = exit.parentElement!;
    exit.remove();
    parent.append(exit);
    expect(await counted(exit), 'and start over').to.equal(0);
    shift();
    shift();
    shift();
    expect(left).to.deep.equal([exit]);
  });
});
