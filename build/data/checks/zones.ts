import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';
import { zonesOf } from '../../facts/zones.js';
import { fileOf, shippedRecords } from '../records.js';

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** Hours are in an existing time zone, and every country can be found from a time zone. */
export const zones: Check = ({ helplines }) => [
  ...shippedRecords(helplines).flatMap(({ file, record }) => {
    const { list, add } = findingsOf(file);
    for (const { hours, value } of record.channels) {
      if (typeof hours === 'object' && !isZone(hours.zone)) {
        add(
          'fault',
          `[${record.id}].channels ${value}.hours`,
          `"${hours.zone}" is no time zone`,
          'Use a name of the IANA list, such as Africa/Nairobi.',
        );
      }
    }
    return list;
  }),
  ...helplines.flatMap(({ country }) => {
    const { list, add } = findingsOf(fileOf(country));
    if (country !== 'EU' && !zonesOf(country).length)
      add('fault', 'country', `no time zone is known for ${country}`, 'Use the ISO 3166-1 code of the country.');
    return list;
  }),
];
