import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { ChannelRecord } from '../../../src/data/schema.js';
import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';
import { digitsOf, isDialled, isShortCode, shippedRecords } from '../records.js';

/** A short code works only in the country's own network, a toll-free number usually too. */
const NATIONAL = new Set(['TOLL_FREE', 'SHARED_COST', 'UAN', 'PREMIUM_RATE']);

/** Numbers belong to their country's numbering plan, or are listed as short codes with a page that shows them. */
export const numbers: Check = ({ helplines, shortCodes }) => {
  const isListed = ({ value, dialFrom = [] }: ChannelRecord): boolean =>
    shortCodes.codes.some(
      (code) => code.value === value && dialFrom.every((country) => code.countries.includes(country)),
    );

  return shippedRecords(helplines).flatMap(({ file, country, record }) => {
    const { list, add } = findingsOf(file);
    for (const channel of record.channels.filter(isDialled)) {
      const { value, display, dialFrom, type } = channel;
      const path = `[${record.id}].channels ${value}`;
      if (!value.startsWith('+') && !dialFrom) {
        add('fault', path, 'does not say from which countries it can be dialled', 'Add dialFrom, such as ["KE"].');
      }
      if (country !== 'EU' && dialFrom?.some((from) => from !== country)) {
        add(
          'fault',
          path,
          'says that it can be dialled from another country',
          `Keep ${country} only, or move the record to EU.json.`,
        );
      }
      if (isShortCode(value)) {
        if (!isListed(channel)) {
          add(
            'fault',
            path,
            'is a short code that is not listed for its country',
            'Compare with the page; then add it with its countries and that page to src/data/short-codes.json.',
          );
        }
        continue;
      }
      const phone = parsePhoneNumberFromString(value, country as CountryCode);
      if (!phone?.isValid() || (country !== 'EU' && !belongsTo(phone.countryCallingCode, phone.country, country))) {
        add(
          'fault',
          path,
          `is no valid number of ${country}`,
          'A digit is missing, too many or wrong: compare with the page.',
        );
        continue;
      }
      const shown = parsePhoneNumberFromString(display, country as CountryCode);
      if (shown?.number !== phone.number && digitsOf(display) !== digitsOf(value)) {
        add('fault', path, `"${display}" is not the same number`, 'Write in display the digits of value.');
      }
      if (type === 'phone' && !dialFrom && NATIONAL.has(phone.getType() ?? '')) {
        add('fault', path, 'is a national service number without dialFrom', `Add "dialFrom": ["${country}"].`);
      }
    }
    return list;
  });
};

/** North American toll-free numbers belong to no single country. */
const belongsTo = (callingCode: string, found: string | undefined, country: string): boolean =>
  found === country || (callingCode === '1' && ['US', 'CA', 'DO'].includes(country));
