import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';
import { isFuture, monthsSince } from '../../../src/facts/age.js';
import { shippedRecords } from '../records.js';

/** Age of evidence, in months, from which its source is due for another look. */
const DUE_AFTER_MONTHS = 12;
const REMEDY =
  'Look at the live page; add it as a source with its words and set checked to today, or move the record to held.';

/** Lists evidence that is due for another look. It depends on today's date, so it never reports a fault. */
export const freshness: Check = ({ helplines }, { today }) =>
  shippedRecords(helplines).flatMap(({ file, record: { id, checked } }) => {
    const { list, add } = findingsOf(file);
    const path = `[${id}].checked`;
    const months = monthsSince(checked, today);
    if (isFuture(checked, today)) {
      add('warning', path, `${checked} is in the future`, 'Set it to the day the page was read, or set the clock.');
    } else if (months >= DUE_AFTER_MONTHS) {
      add('due', path, `evidence of ${checked} is ${months} months old`, REMEDY, months);
    }
    return list;
  });
