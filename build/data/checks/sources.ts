import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';
import { showsNumber } from '../excerpt.js';
import { isDialled, shippedRecords } from '../records.js';

/** Every shipped number is in an excerpt of its own record; every address on a page of that host. */
export const sources: Check = ({ helplines }) =>
  shippedRecords(helplines).flatMap(({ file, country, record }) => {
    const { list, add } = findingsOf(file);
    record.sources.forEach(({ excerpt, url }) => {
      if (!excerpt)
        add(
          'fault',
          `[${record.id}].sources`,
          `no excerpt of ${url}`,
          'Copy the words of the page that show the fact.',
        );
    });
    for (const channel of record.channels) {
      const path = `[${record.id}].channels ${channel.value}`;
      if (isDialled(channel)) {
        const shown = record.sources.some(({ excerpt }) => showsNumber(excerpt, channel.value, country));
        if (!shown)
          add(
            'fault',
            path,
            'the digits are in no excerpt of this record',
            'Compare with the page digit by digit; copy its words into a source, or move the channel to held.',
          );
      } else {
        const wanted = channel.type === 'email' ? channel.value : new URL(channel.value).host.replace(/^www\./, '');
        const shown = record.sources.some(({ url, excerpt }) =>
          `${url} ${excerpt}`.toLowerCase().includes(wanted.toLowerCase()),
        );
        if (!shown)
          add(
            'fault',
            path,
            `no source of this record shows ${wanted}`,
            'Add the page that shows it, or move the channel to held.',
          );
      }
    }
    return list;
  });
