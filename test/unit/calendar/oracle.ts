/** Random days, instants and periods, and luxon's results for them: a calendar that shares no code with ours. */
import fc from 'fast-check';
import { DateTime, FixedOffsetZone, IANAZone } from 'luxon';

const STEP = 300_000;
const HOUR = 12 * STEP;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(1970, 0, 2);
const LAST = Date.UTC(2100, 11, 30);

/** Both hemispheres, clock changes of half an hour or at midnight, both sides of the date line, and a skipped day. */
export const ZONES = [
  'Europe/Brussels',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Havana',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Chatham',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Africa/Nairobi',
  'Asia/Ulaanbaatar',
  'Pacific/Apia',
] as const;

/** The day in a time zone at an instant. */
export const dayIn = (zone: string, instant: number): string => isoOf(DateTime.fromMillis(instant, { zone }));

export const isoOf = (date: DateTime): string => date.toFormat('yyyy-MM-dd');

export const isZone = (name: string): boolean => IANAZone.isValidZone(name);

/** Whether these numbers are a valid day. */
export const isDate = (year: number, month: number, day: number): boolean => DateTime.utc(year, month, day).isValid;

const changes = new Map<string, number[]>();

/** The instants at which a time zone changes its clocks, to five minutes, which all of them are multiples of. */
function changesIn(zone: string): number[] {
  const known = changes.get(zone);
  if (known) return known;
  const offset = (instant: number): number => IANAZone.create(zone).offset(instant);
  const found: number[] = [];
  for (let start = FIRST; start < LAST; start += 28 * DAY) {
    let [before, after] = [start, start + 28 * DAY];
    if (offset(before) === offset(after)) continue;
    while (after - before > STEP) {
      const middle = before + Math.floor((after - before) / 2 / STEP) * STEP;
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    found.push(after);
  }
  changes.set(zone, found);
  return found;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const yearNumbers = fc.integer({ min: 1971, max: 2099 });
const apart = fc.oneof(
  fc.constantFrom(-1, 0, 1),
  fc.integer({ min: -3 * HOUR, max: 3 * HOUR }),
  fc.integer({ min: -26, max: 26 }).map((hours) => hours * HOUR),
);

/** Instants in a time zone, most of them close to where a calendar goes wrong. */
export function instantsIn(zone: string): fc.Arbitrary<number> {
  const midnight = (year: number, month: number, day: number): number =>
    DateTime.fromObject({ year, month, day }, { zone }).toMillis();
  const anyTime = fc.integer({ min: FIRST, max: LAST });
  const found = changesIn(zone);
  return fc.oneof(
    anyTime,
    near(found.length ? fc.constantFrom(...found) : anyTime),
    near(anyTime.map((instant) => DateTime.fromMillis(instant, { zone }).startOf('day').toMillis())),
    near(yearNumbers.map((year) => midnight(year, 3, 1))),
    near(yearNumbers.map((year) => midnight(year - (year % 4), 2, 29))),
    near(yearNumbers.map((year) => midnight(year, 1, 1))),
    near(fc.constant(midnight(2011, 12, 30))),
  );
}

const near = (instants: fc.Arbitrary<number>): fc.Arbitrary<number> =>
  fc.tuple(instants, apart).map(([instant, more]) => Math.max(0, instant + more));

export const zones = fc.constantFrom(...ZONES);
export const moments = zones.chain((zone) => fc.record({ zone: fc.constant(zone), instant: instantsIn(zone) }));

/** Days, many of them at the end of February or of a year. */
export const dates: fc.Arbitrary<DateTime> = fc.oneof(
  fc.integer({ min: FIRST / DAY, max: LAST / DAY }).map((days) => DateTime.utc(1970, 1, 1).plus({ days })),
  fc
    .tuple(yearNumbers, fc.constantFrom(1, 3), fc.integer({ min: -3, max: 2 }))
    .map(([year, month, days]) => DateTime.utc(year, month, 1).plus({ days })),
);
/** Days in the range of ISO 8601's four-digit years. */
export const farDates: fc.Arbitrary<DateTime> = fc.oneof(
  dates,
  fc.integer({ min: 0, max: 3_652_058 }).map((days) => DateTime.utc(1, 1, 1).plus({ days })),
);

/** A period as a page writes it, and the expected result. */
export interface Sample {
  text: string;
  /** A day to test. */
  date: DateTime;
  isOn(date: DateTime): boolean;
  /** Days after which nothing changes any more, or everything repeats. */
  horizon: number;
}

const FEBRUARY_29 = DateTime.utc(2000, 2, 29);
const daysOfYear: fc.Arbitrary<DateTime> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 365 }).map((days) => DateTime.utc(2000, 1, 1).plus({ days })) },
  { weight: 1, arbitrary: fc.constant(FEBRUARY_29) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(DateTime.utc(2000, 1, 1), DateTime.utc(2000, 12, 31), DateTime.utc(2000, 3, 1)),
  },
);

/** The day in a year; the next one if a year has no 29 February. */
const inYear = (date: DateTime, year: number): DateTime =>
  DateTime.utc(year, date.month, 1).plus({ days: date.day - 1 });

export const yearly: fc.Arbitrary<Sample> = fc
  .tuple(daysOfYear, daysOfYear, dates, fc.constantFrom('any', 'from', 'to'), fc.integer({ min: -2, max: 2 }))
  .filter(([from, to]) => +from !== +to)
  .map(([from, to, any, place, days]) => ({
    text: `${from.toFormat('MM-dd')}/${to.toFormat('MM-dd')}`,
    date: place === 'any' ? any : inYear(place === 'from' ? from : to, any.year).plus({ days }),
    isOn: (date) =>
      [date.year - 1, date.year].some(
        (year) => inYear(from, year) <= date && date < inYear(to, from < to ? year : year + 1),
      ),
    horizon: 8 * 366 + 1,
  }));

export const dated: fc.Arbitrary<Sample> = fc
  .tuple(
    dates,
    fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 800 })),
    fc.constantFrom('from', 'to', 'between'),
    fc.integer({ min: -5, max: 5 }),
  )
  .map(([from, length, place, days]) => {
    const to = from.plus({ days: length });
    const date = from.plus({ days: days + { from: 0, to: length, between: Math.floor(length / 2) }[place] });
    return { text: `${isoOf(from)}/${isoOf(to)}`, date, isOn: (day) => from <= day && day < to, horizon: length + 10 };
  });

/** Whether a later day changes the result, by brute force. */
export function changesAfter({ date, isOn, horizon }: Sample): boolean {
  for (let days = 1; days <= horizon; days++) {
    if (isOn(date.plus({ days })) !== isOn(date)) return true;
  }
  return false;
}

/** Two digits that are mostly, but not always, valid in a calendar. */
const digits = (most: number): fc.Arbitrary<number> =>
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: most + 1 }) }, fc.integer({ min: 0, max: 99 }));

/** Text in the form of a day, `MM-DD` and with a year; some are invalid. */
export const maybeDays = fc.record({ year: yearNumbers, month: digits(12), day: digits(31) }).map((numbers) => {
  const monthDay = `${twoDigits(numbers.month)}-${twoDigits(numbers.day)}`;
  return { ...numbers, monthDay, text: `${numbers.year}-${monthDay}` };
});

/** Text in the form of a time; some are invalid. Their day is unset. */
export const maybeTimes = fc
  .record({
    date: fc.oneof(
      maybeDays,
      maybeDays.filter(({ year, month, day }) => isDate(year, month, day)),
    ),
    hour: digits(23),
    minute: digits(59),
    second: fc.option(digits(59)),
    fraction: fc.option(fc.stringMatching(/^\d{1,9}$/)),
    offset: fc.option(fc.record({ sign: fc.constantFrom('+', '-'), hour: digits(23), minute: digits(59) })),
  })
  .map(({ date, hour, minute, second, fraction, offset }) => {
    const seconds = second === null ? '' : `:${twoDigits(second)}${fraction === null ? '' : `.${fraction}`}`;
    const end = offset ? `${offset.sign}${twoDigits(offset.hour)}:${twoDigits(offset.minute)}` : '';
    const isTime =
      isDate(date.year, date.month, date.day) &&
      [hour, offset?.hour ?? 0].every((number) => number < 24) &&
      [minute, second ?? 0, offset?.minute ?? 0].every((number) => number < 60);
    return {
      text: `${date.text}T${twoDigits(hour)}:${twoDigits(minute)}${seconds}${end}`,
      dayIn: (zone: string): string | undefined => {
        if (!isTime || !offset) return isTime ? date.text : undefined;
        const east = (offset.sign === '-' ? -1 : 1) * (offset.hour * 60 + offset.minute);
        const { year, month, day } = date;
        const time = { year, month, day, hour, minute, second: second ?? 0 };
        return isoOf(DateTime.fromObject(time, { zone: FixedOffsetZone.instance(east) }).setZone(zone));
      },
    };
  });

/** A valid time, in UTC, and its instant. */
export const times = moments.map(({ zone, instant }) => ({
  zone,
  instant,
  text: DateTime.fromMillis(instant, { zone: 'utc' }).toISO() as string,
}));

/** Any text at all, and near misses. */
export const garbage = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[-/\d]{0,23}$/),
  fc.stringMatching(/^[-:.+TZ\d]{0,30}$/),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '/',
    '//',
    'NaN',
    'null',
    'ALWAYS',
    ' always',
    '30 July 2026',
    '2026-7-30',
  ),
);
