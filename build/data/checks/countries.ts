import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';
import { named } from '../load.js';
import { fileOf } from '../records.js';
import { emergencyOf } from '../../facts/helplines.js';

/** Every country has an emergency number and a confirmed way to report, or a reason why not. */
export const countries: Check = ({ helplines, exceptions }) => {
  const findings = helplines.flatMap((file) => {
    const { country } = file;
    const { list, add } = findingsOf(fileOf(country));
    if (!emergencyOf(file, helplines).length) {
      add(
        'fault',
        'emergency',
        'no emergency number',
        'Add the number of the police or the general emergency number, with a source.',
      );
    }
    const canReport = file.helplines.some(({ kind, role }) => kind !== 'child-protection' || role !== 'general');
    const excuse = exceptions.noWayToReport.find((entry) => entry.country === country);
    if (canReport && excuse) {
      add(
        'fault',
        'helplines',
        'has a way to report and is still excused for having none',
        'Remove the entry from src/data/exceptions.json.',
      );
    }
    if (!canReport) {
      const remedy = 'Find a line in the list under held that can be confirmed with its operator.';
      if (excuse) {
        add('excused', 'helplines', `NO WAY TO REPORT beyond the emergency number. ${excuse.reason}`, remedy);
      } else {
        add(
          'fault',
          'helplines',
          'no confirmed way to report beyond the emergency number',
          `${remedy} Until then say why in src/data/exceptions.json.`,
        );
      }
    } else if (
      !file.helplines.some(
        ({ role, channels }) => role === 'dedicated' && channels.some(({ type }) => type === 'phone'),
      )
    ) {
      add(
        'warning',
        'helplines',
        'no confirmed phone line that is dedicated to trafficking',
        'Nothing is wrong; if one opens, add it.',
      );
    }
    return list;
  });

  const { list, add } = findingsOf(named('exceptions.json'));
  for (const { country } of exceptions.noWayToReport) {
    if (!helplines.some((file) => file.country === country))
      add('fault', `noWayToReport ${country}`, 'no such country', 'Remove this entry.');
  }
  return [...findings, ...list];
};
