import type { Page } from 'playwright';
import type { Run } from './checks.ts';
import type { Passed } from './in-page/clock.ts';
import { DWELL, HEARTBEAT } from './times.ts';

/** Advances the simulated clock of a page, and counts the results. */
export class Time {
  private _slides = { found: 0, expected: 0 };
  private _ticks = { found: 0, expected: 0 };
  private _timers = { playing: 0, quiet: 0 };
  private _wrong: string[] = [];
  /** Slides since playing started; its minutes are counted from there. */
  private _stretch = 0;

  constructor(private readonly _page: Page) {}

  /** Slides change this often. */
  async play(steps: number): Promise<void> {
    this._slides.expected += steps;
    this._stretch += steps;
    this._timers.playing = Math.max(this._timers.playing, await this._pass(steps, true));
  }

  /** Nothing plays, for as long as that many slides would take. */
  async wait(steps: number): Promise<void> {
    this._endStretch();
    this._timers.quiet = Math.max(this._timers.quiet, await this._pass(steps, false));
  }

  get counted(): Pick<Run, 'slides' | 'ticks' | 'wrong' | 'timers'> {
    this._endStretch();
    const exactly = ({ found, expected }: typeof this._slides): Run['slides'] => ({
      found,
      least: expected,
      most: expected,
    });
    return { slides: exactly(this._slides), ticks: exactly(this._ticks), wrong: this._wrong, timers: this._timers };
  }

  private _endStretch(): void {
    this._ticks.expected += Math.floor((this._stretch * DWELL) / HEARTBEAT);
    this._stretch = 0;
  }

  /** @returns maximum of live timers */
  private async _pass(steps: number, isPlaying: boolean): Promise<number> {
    const { slides, ticks, wrong, timers } = (await this._page.evaluate(`pass(${steps}, ${isPlaying})`)) as Passed;
    this._slides.found += slides;
    this._ticks.found += ticks;
    this._wrong.push(...wrong);
    return timers;
  }
}
