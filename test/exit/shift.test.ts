import '../../src/define/exit.js';
import type { BlueHeartExit } from '../../src/exit/exit.js';
import { comeBack } from '../../src/exit/leave.js';
import { Clock } from '../support/clock.js';
import { expect, fixture, html } from '../support/index.js';
import { counted, key, lights, shift, status } from './support.js';

/** Exits that were left through; the page itself stays, because the test takes over. */
let left: Element[] = [];
const take = (event: Event): void => {
  event.preventDefault();
  left.push(event.composedPath()[0] as Element);
};

describe('Shift, three times', () => {
  let clock: Clock;

  /** An exit that has looked, by now, whether something covers it. */
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

  it('lights a light and says how many are left with each press', async () => {
    const exit = await place();
    expect([lights(exit), status(exit)]).to.deep.equal([null, '']);
    shift();
    expect([await counted(exit), status(exit)]).to.deep.equal([1, 'Shift, press 2 more times to exit.']);
    shift();
    expect([await counted(exit), status(exit)]).to.deep.equal([2, 'Shift, press 1 more time to exit.']);
  });

  it('gives five seconds from each press to the next', async () => {
    await place();
    shift();
    clock.pass(4999);
    shift();
    clock.pass(4999);
    shift();
    expect(left).to.have.length(1);
  });

  it('begins anew after five seconds, says so, and is silent after five more', async () => {
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

  it('counts again while it still says that time has run out', async () => {
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
    'a capital letter that is let go last': () => {
      key('keydown', 'Shift', { shiftKey: true });
      key('keydown', 'A', { shiftKey: true });
      key('keyup', 'Shift');
      key('keyup', 'a');
    },
    'a capital letter, Shift being held on': () => {
      key('keydown', 'Shift', { shiftKey: true });
      key('keydown', 'A', { shiftKey: true });
      key('keyup', 'A', { shiftKey: true });
      key('keydown', 'Shift', { shiftKey: true, repeat: true });
      key('keyup', 'Shift');
    },
    'a letter whose release is not heard': () => {
      key('keydown', 'Shift', { shiftKey: true });
      key('keydown', 'A', { shiftKey: true });
      key('keyup', 'Shift');
    },
    'a release of a combination without the presses': () => {
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
    it(`does not count ${name}, and begins anew after it`, async () => {
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

  it('counts again when Shift is pressed anew, though its last release was not heard', async () => {
    const exit = await place();
    key('keydown', 'Shift', { shiftKey: true });
    key('keydown', 'Tab', { shiftKey: true });
    shift();
    expect(await counted(exit)).to.equal(1);
  });

  it('does not count what a key that is held repeats', async () => {
    const exit = await place();
    for (let times = 0; times < 9; times++) key('keydown', 'Shift', { shiftKey: true, repeat: times > 0 });
    expect(await counted(exit)).to.equal(0);
    key('keyup', 'Shift');
    expect(await counted(exit)).to.equal(1);
  });

  it('lets a click and scrolling without Shift pass', async () => {
    const exit = await place();
    shift();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    expect(await counted(exit)).to.equal(1);
  });

  it('is heard in a field, in a shadow root, and where the page stops the key', async () => {
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

  it('survives events without a key, as a filled-in form sends them', async () => {
    const exit = await place();
    shift();
    document.body.dispatchEvent(new Event('keyup', { bubbles: true }));
    expect(await counted(exit)).to.equal(0);
  });

  it('begins anew when the browser brings the page back, not when loading ends', async () => {
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

  it('does nothing where the partner switched it off, until it is on again', async () => {
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
  const TYPES = ['keydown', 'keyup', 'pointerdown', 'wheel', 'pageshow'];
  const real = { addEventListener, removeEventListener };
  beforeEach(() => {
    left = [];
    heard.length = 0;
    addEventListener('blue-heart-exit', take);
    const spy = (name: keyof typeof real, mark: string): void => {
      window[name] = (type: string, ...more: unknown[]) => {
        if (TYPES.includes(type)) heard.push(mark + type);
        (real[name] as (...all: unknown[]) => void).call(window, type, ...more);
      };
    };
    spy('addEventListener', '+');
    spy('removeEventListener', '-');
  });
  afterEach(() => {
    Object.assign(window, real);
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

  it('share one listener, which goes with the last of them', async () => {
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

  it('light up together, and the last to come speaks and leaves: the one in a dialog that was opened', async () => {
    const box = await two();
    const [first, , third] = [...box.querySelectorAll('blue-heart-exit')];
    shift();
    expect([await counted(first!), await counted(third!)]).to.deep.equal([1, 1]);
    expect([status(first!), status(third!)]).to.deep.equal(['', 'Shift, press 2 more times to exit.']);
    shift();
    shift();
    expect(left).to.deep.equal([third]);
  });

  it('listen again after they were moved', async () => {
    const exit = await fixture<BlueHeartExit>(html`<blue-heart-exit lang="en"></blue-heart-exit>`);
    shift();
    const parent = exit.parentElement!;
    exit.remove();
    parent.append(exit);
    expect(await counted(exit), 'and begin anew').to.equal(0);
    shift();
    shift();
    shift();
    expect(left).to.deep.equal([exit]);
  });
});
