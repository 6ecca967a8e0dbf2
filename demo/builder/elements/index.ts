import { badge } from './badge.js';
import { banner } from './banner.js';
import type { Element } from './element.js';
import { exit } from './exit.js';
import { help } from './help.js';
import { signage } from './signage.js';

export type { Element };

/** In display order. */
export const elements: readonly [Element, ...Element[]] = [badge, banner, help, exit, signage];
