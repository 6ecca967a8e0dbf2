/**
 * Whole months from the start of `date` (`2025`, `2025-10`, `2025-10-18`) to `today`. The start, so that a vague date
 * counts as old.
 */
export function monthsSince(date: string, today: Date): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
  return today.getUTCDate() < day ? months - 1 : months;
}

export const isFuture = (date: string, today: Date): boolean => date > today.toISOString().slice(0, date.length);

/** Months after which evidence is old: the line says so, or gives way to another line if there is no room to say it. */
export const OLD_AFTER_MONTHS = 18;
