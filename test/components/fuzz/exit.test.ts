import '../../../src/define/exit.js';
import { BlueHeartExit, EXIT_HISTORIES, EXIT_SHORTCUTS, EXIT_VARIANTS } from '../../../src/exit/exit.js';
import { TONES } from '../../../src/base/element.js';
import { fuzz } from './support.js';

fuzz({
  class: BlueHeartExit,
  meaningful: [
    ...EXIT_VARIANTS,
    ...EXIT_HISTORIES,
    ...EXIT_SHORTCUTS,
    ...TONES,
    'https://www.wikipedia.org/',
    'https://m.youtube.com/watch?v=1',
  ],
  slots: [''],
  schemes: ['https:'],
  act: (element) => {
    const exit = element as unknown as BlueHeartExit;
    let isLeft = false;
    exit.addEventListener(
      'blue-heart-exit',
      (event) => {
        isLeft = true;
        event.preventDefault();
      },
      { once: true },
    );
    exit.leave();
    // The exit leaves with any values.
    if (!isLeft) throw new Error('it does not leave');
    exit.reset();
  },
  cases: 12_000,
});
