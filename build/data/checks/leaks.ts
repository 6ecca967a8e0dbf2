import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';
import { fileOf, isDialled, digitsOf, shippedRecords } from '../records.js';

/** Runs of digits in the strings of a module (bare numbers are indexes); groups of one number are joined. */
const numbersIn = (module: string): Set<string> =>
  new Set(
    [...(module.match(/"[^"]*"/g) ?? []).join('\n').matchAll(/(?<![\w.-])[+#*]?\d[\d ().-]*\d/g)].map(([run]) =>
      digitsOf(run),
    ),
  );

/** The section of the generated helplines for a country: what is right elsewhere may be wrong there. */
function partOf(country: string, script: string): string {
  const [start, end] = [
    script.indexOf(`\n  "${country}": {`),
    script.indexOf('\n  }', script.indexOf(`\n  "${country}": {`)),
  ];
  return start < 0 ? '' : script.slice(start, end);
}

/** Nothing that is held ships, unless the same value is confirmed: for this country, or in another section. */
export const leaks: Check = ({ helplines }, { modules }) => {
  const records = shippedRecords(helplines);
  const confirmedIn = (isIn: (country: string) => boolean): Set<string> =>
    new Set(
      records
        .filter(({ country }) => isIn(country))
        .flatMap(({ record }) =>
          record.channels.flatMap(({ value, display }) => [value, digitsOf(value), digitsOf(display)]),
        ),
    );
  const anywhere = confirmedIn(() => true);
  const scripts = [...modules].map(([name, text]) => ({ name, text, numbers: numbersIn(text), confirmed: anywhere }));

  return helplines.flatMap(({ country, held }) => {
    const { list, add } = findingsOf(fileOf(country));
    const text = partOf(country, modules.get('helplines.ts') ?? '');
    const own = {
      name: `the part of ${country} in helplines.ts`,
      text,
      numbers: numbersIn(text),
      confirmed: confirmedIn((other) => other === country || other === 'EU'),
    };
    for (const { name, text, numbers, confirmed } of [...scripts, own]) {
      const remedy = 'Nothing under held may ship: look at build/facts.';
      for (const { id, channels } of held) {
        if (text.includes(`"${id}"`)) add('fault', `held[${id}]`, `its id stands in ${name}`, remedy);
        for (const channel of channels) {
          const digits = digitsOf(channel.value);
          const isConfirmed = confirmed.has(channel.value) || (isDialled(channel) && confirmed.has(digits));
          const isThere = isDialled(channel) ? numbers.has(digits) : text.includes(channel.value);
          if (isThere && !isConfirmed) add('fault', `held[${id}] ${channel.value}`, `it stands in ${name}`, remedy);
        }
      }
    }
    return list;
  });
};
