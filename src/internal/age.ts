/** Whole months from the start of `date` (`2025`, `2025-10`, `2025-10-18`) to `today`. The start, because a vague date is an old one. */
export function monthsSince(date: string, today: Date): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
  return today.getUTCDate() < day ? months - 1 : months;
}

/** Whether `date` lies after `today`. */
export const isFuture = (date: string, today: Date): boolean => date > today.toISOString().slice(0, date.length);

/** Evidence older than this, in months, is old: it is said of a line, or another one stands where there is no room to say it. */
export const OLD = 18;
