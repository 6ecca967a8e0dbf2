import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';
import { isDialled, shippedRecords } from '../records.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

/** Links to readers are https only, and mail addresses are valid. */
export const links: Check = ({ helplines }) =>
  shippedRecords(helplines).flatMap(({ file, record }) => {
    const { list, add } = findingsOf(file);
    for (const channel of record.channels) {
      const path = `[${record.id}].channels ${channel.value}`;
      if (channel.type === 'email') {
        if (!EMAIL.test(channel.value)) add('fault', path, 'is no e-mail address', 'Copy it from the page.');
      } else if (!isDialled(channel) && !(URL.canParse(channel.value) && channel.value.startsWith('https://'))) {
        add('fault', path, 'is no https address', 'Use the https address; if there is none, move the channel to held.');
      }
    }
    return list;
  });
