import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';
import { isFuture, monthsSince } from '../../../src/internal/age.js';
import { named } from '../load.js';
import { shippedRecords } from '../records.js';

/** Months after which evidence is a fault, and after which it is a warning. */
const OLD = 18;
const AGEING = 12;
const REMEDY =
  'Look at the live page; add it as a source with its words and set checked to today, or move the record to held.';

/** Evidence is looked at again in time. */
export const freshness: Check = ({ helplines, exceptions }, { today }) => {
  const records = shippedRecords(helplines);
  const findings = records.flatMap(({ file, record: { id, checked } }) => {
    const { list, add } = findingsOf(file);
    const path = `[${id}].checked`;
    const months = monthsSince(checked, today);
    if (isFuture(checked, today))
      add('fault', path, `${checked} lies in the future`, 'Set it to the day the page was read.');
    else if (months >= OLD) {
      const excuse = exceptions.overdue.find((entry) => entry.id === id && entry.checked === checked);
      const ends = excuse && isFuture(excuse.until, today);
      if (ends)
        add('excused', path, `evidence of ${checked}, ${months} months old; excused until ${excuse.until}`, REMEDY);
      else add('overdue', path, `evidence of ${checked} is ${months} months old, ${OLD} are the limit`, REMEDY);
    } else if (months >= AGEING) add('warning', path, `evidence of ${checked} is ${months} months old`, REMEDY);
    return list;
  });

  const { list, add } = findingsOf(named('exceptions.json'));
  for (const { id, checked } of exceptions.overdue) {
    if (!records.some(({ record }) => record.id === id && record.checked === checked)) {
      add('fault', `overdue ${id}`, `excuses evidence of ${checked} that is not there any more`, 'Remove this entry.');
    }
  }
  return [...findings, ...list];
};
