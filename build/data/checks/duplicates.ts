import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';
import { named } from '../load.js';
import { fileOf } from '../records.js';

/** Ids are unique and refer to something that exists; a file is named after its content. */
export const duplicates: Check = ({ helplines, partners }) => {
  const seen = new Map<string, string>();
  const findings = helplines.flatMap(({ country, emergency, helplines: lines, held }) => {
    const { list, add } = findingsOf(fileOf(country));
    const shipped = [...emergency, ...lines];
    for (const { id } of [...shipped, ...held]) {
      const first = seen.get(id);
      if (first)
        add(
          'fault',
          `[${id}]`,
          `the id stands twice, also in ${first}`,
          'Give one of them another id, or remove the copy.',
        );
      else seen.set(id, fileOf(country));
      if (!id.startsWith(`${country.toLowerCase()}-`))
        add('fault', `[${id}]`, 'the id does not begin with the country', `Begin it with ${country.toLowerCase()}-`);
    }
    for (const { id, channels } of shipped) {
      const values = channels.map(({ type, value }) => `${type} ${value}`);
      const twice = values.find((value, index) => values.indexOf(value) !== index);
      if (twice) add('fault', `[${id}].channels`, `${twice} stands twice`, 'Remove one of them.');
    }
    for (const { id, of } of held) {
      if (of && !shipped.some((record) => record.id === of))
        add('fault', `held[${id}].of`, `there is no record ${of} in this file`, 'Correct the id.');
    }
    return list;
  });

  for (const { id, parent } of partners) {
    const { list, add } = findingsOf(named(`partners/${id}.json`));
    if (parent && !partners.some((partner) => partner.id === parent)) {
      add('fault', 'parent', `there is no partner "${parent}"`, 'Correct it to the id of a file in src/data/partners.');
    }
    findings.push(...list);
  }
  return findings;
};
