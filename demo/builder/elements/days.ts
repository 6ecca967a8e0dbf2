/** The days on which it is shown, as people say it: with an inclusive last day. */
import { periodOf, type Period } from '../../../src/calendar/period.js';
import { dayAt, isDay, nextYearly, type Day } from '../../../src/calendar/day.js';
import { worldDay } from '../../../src/data/generated/world-day.js';
import { choice, flag, silent, text, type Option, type State } from '../option.js';

/** The days up to and including the World Day. */
const WEEK = '07-24/07-31';
const ONLY = `${worldDay}/07-31`;
const WEEK_BEFORE = '07-23';

const isOwn = ({ when }: State): boolean => when === 'own';
const isDayChosen = (day = ''): boolean => isDay(day);

/** The day after, which is the exclusive end. */
const after = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** `when` as the element reads it; undefined while incomplete. */
export function whenOf({ when, from = '', to = '', yearly }: State): string | undefined {
  if (when === 'week') return WEEK;
  if (when === 'world-day') return when;
  if (when !== 'own' || !isDay(from) || !isDay(to) || from > to) return undefined;
  const days = [from, after(to)].map((day) => (yearly === 'yes' ? day.slice(5) : day)).join('/');
  return periodOf(days) && days;
}

const periodChosen = (state: State): Period | undefined => {
  const when = whenOf(state);
  return when ? periodOf(when === 'world-day' ? ONLY : when) : undefined;
};

const isOn = (state: State, day: Day): boolean => periodChosen(state)?.isOn(day) ?? true;
const today = (): Day => dayAt(new Date());

/** The day to preview, if it is not today: the chosen one, else one on which it is shown. */
export function nowOf(state: State): Day | undefined {
  if (state.day === 'world-day') return nextYearly(today(), worldDay);
  if (state.day === 'before') return nextYearly(today(), WEEK_BEFORE);
  if (isOn(state, today())) return undefined;
  return isOwn(state) ? state.from : nextYearly(today(), (state.when === 'week' ? WEEK : ONLY).slice(0, 5));
}

/**
 * A note on the previewed day.
 * @param away what happens on days on which it is not shown
 */
export function noteOnDay(state: State, away: string): string | undefined {
  const now = nowOf(state);
  if (!now) return undefined;
  if (!isOn(state, now)) return `On that day ${away}`;
  const day = new Date(now).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return state.day === 'today' ? `Previewed as on ${day}: today ${away}` : undefined;
}

/** @param unset label if no days are chosen */
export const days = (label: string, unset: string): readonly Option[] => [
  choice(
    'pills',
    'always',
    { always: unset, 'world-day': 'World Day, 30 July', week: 'Week of the World Day', own: 'Days of your own' },
    {
      name: 'when',
      label,
      attributes: (state) => {
        const when = whenOf(state);
        return when ? [['when', when]] : [];
      },
    },
  ),
  text({
    name: 'from',
    label: 'First day',
    type: 'date',
    isShown: isOwn,
    attributes: silent,
    problem: ({ from }) => (isDayChosen(from) ? undefined : 'This is no day such as 2027-07-23.'),
  }),
  text({
    name: 'to',
    label: 'Last day',
    type: 'date',
    isShown: isOwn,
    attributes: silent,
    problem: ({ from = '', to = '' }) => {
      if (!isDayChosen(to)) return 'This is no day such as 2027-07-30.';
      return isDay(from) && to < from ? 'The last day is before the first.' : undefined;
    },
  }),
  flag({
    name: 'yearly',
    label: 'Every year',
    isShown: isOwn,
    attributes: silent,
    remark: (state) =>
      isDayChosen(state.from) && isDayChosen(state.to) && state.yearly === 'yes' && !whenOf(state)
        ? 'That is every day of the year: no days are written.'
        : undefined,
  }),
];

export const timeZone: Option = text({
  name: 'time-zone',
  label: 'Time zone of its days',
  hint: 'Such as “Europe/Brussels”. Empty: the clock of whoever sees it.',
  isRare: true,
  problem: (state) =>
    isZone(state['time-zone'] ?? '') ? undefined : 'This is no time zone such as “Europe/Brussels”.',
});

function isZone(zone: string): boolean {
  try {
    dayAt(new Date(), zone.trim());
    return true;
  } catch {
    return false;
  }
}
