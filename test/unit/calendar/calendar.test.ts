import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as luxon from './oracle.js';
import { after, before, describe, it, mock } from 'node:test';
import { DateTime } from 'luxon';
import { occasionOn } from '../../../src/calendar/occasion.js';
import { factsYear, themes, worldDay } from '../../../src/data/generated/world-day.js';
import { type Dated, type Today, readCalendar } from '../../../src/calendar/calendar.js';
import { dayAt, daysBetween, isDay, nextYearly } from '../../../src/calendar/day.js';
import { dayOfTime, periodOf } from '../../../src/calendar/period.js';
import { shared } from '../../../src/base/shared.js';

const { dated, dates, dayIn, farDates, garbage, instantsIn, isDate, isoOf, maybeDays, maybeTimes, moments } = luxon;
const { times, yearly, zones, ZONES } = luxon;

/** Checks a property in so many cases. A failure names the seed and path to reproduce it. */
function holds<T>(runs: number, cases: fc.Arbitrary<T>, check: (sample: T) => void): void {
  fc.assert(fc.property(cases, check), { numRuns: runs });
}

const OWN_ZONE = process.env.TZ;

/** Sets the viewer's time zone: Node rereads it on assignment. */
function move(zone: string | undefined): void {
  if (zone) process.env.TZ = zone;
  else delete process.env.TZ;
}

/** Tests for a viewer in each time zone. */
function everywhere(name: string, test: (zone: string) => void): void {
  describe(name, () => {
    after(() => move(OWN_ZONE));
    for (const zone of ZONES) {
      it(`in ${zone}`, () => {
        move(zone);
        const [own, named] = [undefined, zone].map((timeZone) => new Intl.DateTimeFormat('en', { timeZone }));
        assert.equal(own!.resolvedOptions().timeZone, named!.resolvedOptions().timeZone);
        test(zone);
      });
    }
  });
}

describe('the day at an instant', () => {
  it('is local time in a time zone', () => {
    holds(6000, moments, ({ zone, instant }) => assert.equal(dayAt(new Date(instant), zone), dayIn(zone, instant)));
  });

  it('skips the day that Samoa skipped', () => {
    const noon = Date.UTC(2011, 11, 29, 22);
    const shown = [0, 12, 24].map((hours) => dayAt(new Date(noon + hours * 3_600_000), 'Pacific/Apia'));
    assert.deepEqual(shown, ['2011-12-29', '2011-12-31', '2011-12-31']);
  });

  everywhere('is that of the viewer', (zone) => {
    holds(150, instantsIn(zone), (instant) => assert.equal(dayAt(new Date(instant)), dayIn(zone, instant)));
  });
});

describe('days', () => {
  it('are those of the calendar, with 29 February in leap years', () => {
    holds(1500, maybeDays, ({ text, year, month, day }) => assert.equal(isDay(text), isDate(year, month, day)));
    holds(500, garbage, (text) => assert.equal(isDay(text), DateTime.fromFormat(text, 'yyyy-MM-dd').isValid));
  });

  it('are counted from one to another', () => {
    holds(1500, fc.tuple(farDates, farDates), ([from, to]) => {
      assert.equal(daysBetween(isoOf(from), isoOf(to)), to.diff(from, 'days').days);
    });
  });

  everywhere('are counted whatever the clocks do', (zone) => {
    holds(100, fc.tuple(instantsIn(zone), fc.integer({ min: -1000, max: 1000 })), ([instant, days]) => {
      const from = DateTime.fromMillis(instant, { zone: 'utc' });
      assert.equal(daysBetween(isoOf(from), isoOf(from.plus({ days }))), days);
    });
  });

  it('recur every year', () => {
    const isEveryYear = ({ month, day }: { month: number; day: number }): boolean => isDate(2001, month, day);
    holds(1500, fc.tuple(dates, maybeDays.filter(isEveryYear)), ([today, { month, day, monthDay }]) => {
      const next = [0, 1].map((years) => DateTime.utc(today.year + years, month, day)).find((date) => date >= today);
      assert.equal(nextYearly(isoOf(today), monthDay), isoOf(next!));
    });
  });

  it('count as their own next occurrence', () => {
    holds(500, dates, (date) => assert.equal(nextYearly(isoOf(date), date.toFormat('MM-dd')), isoOf(date)));
  });
});

describe('a period', () => {
  for (const [name, samples] of Object.entries({ 'of every year': yearly, 'with years': dated })) {
    it(`${name} covers its days, with an exclusive end`, () => {
      holds(2000, samples, ({ text, date, isOn }) => assert.equal(periodOf(text)!.isOn(isoOf(date)), isOn(date)));
    });

    it(`${name} is right day by day`, () => {
      holds(40, samples, ({ text, date, isOn }) => {
        const period = periodOf(text)!;
        for (let days = 0; days < 400; days++) {
          const day = date.plus({ days });
          assert.equal(period.isOn(isoOf(day)), isOn(day), isoOf(day));
        }
      });
    });

    it(`${name} is pending as long as a later day changes something`, () => {
      holds(150, samples, (sample) => {
        assert.equal(periodOf(sample.text)!.isPending(isoOf(sample.date)), luxon.changesAfter(sample));
      });
    });
  }

  it('has two valid days, and at least one between them', () => {
    holds(1500, fc.tuple(maybeDays, maybeDays), ([from, to]) => {
      const areDays = [from, to].every(({ month, day }) => isDate(2000, month, day));
      const isYearly = areDays && from.monthDay !== to.monthDay;
      assert.equal(!!periodOf(`${from.monthDay}/${to.monthDay}`), isYearly);
      const areDates = [from, to].every(({ year, month, day }) => isDate(year, month, day));
      const isDated = areDates && DateTime.fromISO(from.text) < DateTime.fromISO(to.text);
      assert.equal(!!periodOf(`${from.text}/${to.text}`), isDated);
      assert.equal(periodOf(`${from.text}/${to.monthDay}`), undefined);
      assert.equal(periodOf(`${from.monthDay}/${to.text}`), undefined);
    });
  });

  it('is neither backwards nor empty', () => {
    holds(500, fc.tuple(dates, fc.integer({ min: 0, max: 1000 })), ([from, days]) => {
      assert.equal(periodOf(`${isoOf(from)}/${isoOf(from.minus({ days }))}`), undefined);
      assert.equal(periodOf(`${from.toFormat('MM-dd')}/${from.toFormat('MM-dd')}`), undefined);
    });
  });

  it('has no other form', () => {
    holds(2000, garbage, (text) => assert.equal(periodOf(text), undefined));
    holds(500, fc.tuple(dates, garbage), ([date, text]) => {
      fc.pre(!/^\d{4}-\d\d-\d\d$/.test(text));
      assert.equal(periodOf(`${isoOf(date)}/${text}`), undefined);
      assert.equal(periodOf(`${text}/${isoOf(date)}`), undefined);
    });
    holds(300, fc.tuple(yearly, garbage), ([{ text }, more]) => {
      fc.pre(more !== '');
      assert.equal(periodOf(text + more), undefined);
      assert.equal(periodOf(`${text}/${more}`), undefined);
    });
  });
});

describe('the day of a time', () => {
  it('with an offset is local time in the time zone', () => {
    holds(1500, times, ({ text, instant, zone }) => assert.equal(dayOfTime(text, zone), dayIn(zone, instant)));
  });

  it('without an offset is the day as written', () => {
    holds(300, fc.tuple(dates, zones), ([date, zone]) => assert.equal(dayOfTime(isoOf(date), zone), isoOf(date)));
  });

  it('exists if the time does', () => {
    holds(3000, fc.tuple(maybeTimes, zones), ([time, zone]) =>
      assert.equal(dayOfTime(time.text, zone), time.dayIn(zone)),
    );
  });

  everywhere('is that of the viewer', (zone) => {
    holds(100, maybeTimes, (time) => assert.equal(dayOfTime(time.text), time.dayIn(zone)));
  });

  it('is unset for any other text', () => {
    holds(2000, garbage, (text) => {
      const isDate = DateTime.fromFormat(text, 'yyyy-MM-dd').isValid;
      assert.equal(dayOfTime(text), isDate ? text : undefined);
    });
    holds(500, fc.tuple(times, garbage), ([{ text }, more]) => {
      fc.pre(more !== '');
      assert.equal(dayOfTime(text + more), undefined);
      assert.equal(dayOfTime(more + text), undefined);
    });
  });
});

describe('the calendar of an element', () => {
  const warn = mock.method(console, 'warn', () => undefined);
  before(() => mock.timers.enable({ apis: ['Date'] }));
  after(() => {
    mock.timers.reset();
    warn.mock.restore();
  });

  /** What an element reads at an instant; it warns once, however often it reads. */
  function read(instant: number, attributes: Partial<Record<'when' | 'timeZone' | 'now', string | null>>): Today {
    mock.timers.setTime(instant);
    warn.mock.resetCalls();
    shared().warned?.clear();
    const element = { localName: 'blue-heart-test', when: 'always', timeZone: 'viewer', now: '', ...attributes };
    const today = readCalendar(element as unknown as Dated);
    assert.deepEqual(readCalendar(element as unknown as Dated), today);
    return today;
  }

  /** The attributes with warnings, in order. */
  function warned(): string[] {
    const [...texts] = warn.mock.calls.map(({ arguments: [text] }) => String(text));
    for (const text of texts) assert.match(text, /^<blue-heart-test> (when|time-zone|now)="[^]* https:/);
    return texts.map((text) => text.slice('<blue-heart-test> '.length, text.indexOf('='))).sort();
  }

  /** Instants at which the clock can be right. */
  const later = moments.filter(({ zone, instant }) => DateTime.fromMillis(instant, { zone }).year >= factsYear);
  const periods = fc.oneof(yearly, dated);

  it('follows the clock, in its time zone', () => {
    holds(1000, fc.tuple(later, periods), ([{ zone, instant }, period]) => {
      const today = read(instant, { when: period.text, timeZone: zone });
      const day = DateTime.fromISO(dayIn(zone, instant), { zone: 'utc' });
      assert.deepEqual([today.day, today.isOn], [isoOf(day), period.isOn(day)]);
      assert.deepEqual(warned(), []);
    });
  });

  it('is pending as long as a later day changes something', () => {
    holds(60, periods, (period) => {
      fc.pre(period.date.year >= factsYear);
      const { isPending } = read(+period.date, { when: period.text, timeZone: 'UTC' });
      assert.equal(isPending, luxon.changesAfter(period));
    });
  });

  it('is on for the whole World Day', () => {
    const close = fc.tuple(fc.integer({ min: factsYear, max: 2099 }), fc.integer({ min: -3, max: 3 }), zones);
    holds(500, close, ([year, days, zone]) => {
      const date = DateTime.fromISO(`${year}-${worldDay}T12:00`, { zone }).plus({ days });
      const today = read(date.toMillis(), { when: 'world-day', timeZone: zone });
      assert.deepEqual(today, { day: isoOf(date), isFixed: false, isOn: days === 0, isPending: true });
      assert.deepEqual(warned(), []);
    });
  });

  it('prefers the given time to the clock, however wrong that is', () => {
    const any = fc.tuple(moments, maybeTimes, zones, periods);
    holds(1000, any, ([{ instant }, time, zone, period]) => {
      const day = time.dayIn(zone);
      fc.pre(!!day);
      const today = read(instant, { when: period.text, timeZone: zone, now: time.text });
      const isOn = period.isOn(DateTime.fromISO(day!, { zone: 'utc' }));
      assert.deepEqual(today, { day, isFixed: true, isOn, isPending: false });
      assert.deepEqual(warned(), []);
    });
  });

  everywhere('takes the default for what it cannot read, and warns of each once', (viewer) => {
    const bad = fc.record({
      when: fc.option(garbage.filter((text) => text !== 'always')),
      timeZone: fc.option(garbage.filter((text) => !luxon.isZone(text))),
      now: fc.option(garbage.filter((text) => !!text && !DateTime.fromFormat(text, 'yyyy-MM-dd').isValid)),
    });
    holds(80, fc.tuple(later, bad), ([{ instant }, { when, timeZone, now }]) => {
      const day = dayIn(viewer, instant);
      fc.pre(Number(day.slice(0, 4)) >= factsYear);
      const attributes = { when: when ?? 'always', timeZone: timeZone ?? 'viewer', now: now ?? '' };
      assert.deepEqual(read(instant, attributes), { day, isFixed: false, isOn: true, isPending: false });
      const names = [now !== null && 'now', timeZone !== null && 'time-zone', when !== null && 'when'];
      assert.deepEqual(warned(), names.filter(Boolean));
    });
  });

  it('uses the default for a removed attribute, without a warning', () => {
    holds(100, later, ({ instant }) => {
      fc.pre(DateTime.fromMillis(instant).year >= factsYear);
      const today = read(instant, { when: null, timeZone: null, now: null });
      assert.deepEqual(today, {
        day: isoOf(DateTime.fromMillis(instant)),
        isFixed: false,
        isOn: true,
        isPending: false,
      });
      assert.deepEqual(warned(), []);
    });
  });

  it('ignores a clock that is earlier than the facts', () => {
    const start = (zone: string): number => DateTime.fromObject({ year: factsYear }, { zone }).toMillis();
    const close = fc.tuple(zones, fc.integer({ min: -86_400_000, max: 86_400_000 }));
    const instants = fc.oneof(
      moments,
      close.map(([zone, more]) => ({ zone, instant: start(zone) + more })),
    );
    holds(1000, fc.tuple(instants, periods), ([{ zone, instant }, { text }]) => {
      const today = read(instant, { when: text, timeZone: zone });
      if (instant < start(zone)) assert.deepEqual(today, { isFixed: false, isOn: true, isPending: true });
      else assert.equal(today.day, dayIn(zone, instant));
      assert.deepEqual(warned(), []);
    });
  });
});

describe('the day that a banner counts down to', () => {
  const [month = 0, dayOfMonth = 0] = worldDay.split('-').map(Number);
  const close = fc
    .tuple(dates, fc.integer({ min: -40, max: 10 }))
    .map(([{ year }, days]) => DateTime.utc(year, month, dayOfMonth).plus({ days }));
  const languages = fc.constantFrom('en', 'fr', 'ar', 'de', 'ja');

  it('is the World Day, from thirty days before', () => {
    holds(1500, fc.tuple(fc.oneof(dates, close), languages), ([today, language]) => {
      let days = 0;
      while (days <= 30 && today.plus({ days }).toFormat('MM-dd') !== worldDay) days++;
      const day = isoOf(today.plus({ days }));
      const theme = themes[day.slice(0, 4)]?.[language];
      const expected = days <= 30 ? { day, days, isWorldDay: true, theme } : undefined;
      assert.deepEqual(occasionOn(isoOf(today), '', language), expected);
    });
  });

  it('is the World Day on the day itself', () => {
    for (let year = 1970; year <= 2100; year++) {
      assert.equal(occasionOn(`${year}-${worldDay}`, '', 'en')!.days, 0);
    }
  });

  it("is the site's own, until it is over", () => {
    const ahead = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -800, max: 800 }));
    holds(1500, fc.tuple(dates, ahead, languages), ([today, days, language]) => {
      const day = isoOf(today.plus({ days }));
      const expected = days < 0 ? undefined : { day, days, isWorldDay: false, theme: undefined };
      assert.deepEqual(occasionOn(isoOf(today), day, language), expected);
    });
  });

  everywhere('is counted down to whatever the clocks do', () => {
    holds(40, fc.integer({ min: 1970, max: 2100 }), (year) => {
      for (let days = 0; days <= 30; days++) {
        const today = isoOf(DateTime.utc(year, month, dayOfMonth).minus({ days }));
        assert.equal(occasionOn(today, '', 'en')!.days, days);
      }
    });
  });

  it('is unknown if the current day is', () => {
    holds(50, dates, (date) => assert.equal(occasionOn(undefined, isoOf(date), 'en'), undefined));
  });
});
