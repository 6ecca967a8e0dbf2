/** Finds a number in the words of a page, however its digits are grouped. */
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { digitsOf } from './records.js';

const KEYPAD = 'abc2def3ghi4jkl5mno6pqrs7tuv8wxyz9';

/** 1-877-4-HSI-TIP as 1-877-4-447-847: a vanity number has one digit per letter. */
const withKeypad = (text: string): string =>
  text.replace(/\b[\d-]+-[A-Z]+(-[A-Z]+)*\b/g, (number) =>
    number.replace(/[A-Z]/g, (letter) => /\d/.exec(KEYPAD.slice(KEYPAD.indexOf(letter.toLowerCase())))![0]),
  );

/** Ways to write the value: as is, and for E.164 also in national form. */
function forms(value: string, country: string): string[] {
  if (!value.startsWith('+')) return [digitsOf(value)];
  const phone = parsePhoneNumberFromString(value, country as CountryCode);
  return phone ? [digitsOf(value), digitsOf(phone.formatNational()), phone.nationalNumber] : [digitsOf(value)];
}

/** Whether the excerpt shows the number by itself, not as part of a longer one. */
export function showsNumber(excerpt: string, value: string, country: string): boolean {
  const text = withKeypad(excerpt.normalize('NFKC'));
  return forms(value, country).some((digits) => {
    const spaced = [...digits].join('[\\s().\\-\\u2010-\\u2015\\u2212/]{0,3}');
    // A short code must not touch further digits: "0800 112 112" is no evidence for 112.
    const [before, after] = digits.length <= 6 ? ['(?<!\\d[ .-]?)', '(?![ .-]?\\d)'] : ['(?<!\\d)', '(?!\\d)'];
    return new RegExp(before + spaced + after).test(text);
  });
}
