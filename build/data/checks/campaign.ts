import type { Check } from '../check-type.js';
import { findingsOf } from '../finding.js';
import { named } from '../load.js';

/** Former partners are history; initiatives exist; a year has one theme. */
export const campaign: Check = ({ partners, initiatives, themes }) => {
  const findings = partners.flatMap(({ id, status, ended, links, site, initiative, languages, sentence }) => {
    const { list, add } = findingsOf(named(`partners/${id}.json`));
    if (status === 'former' && (links.length || site))
      add('fault', 'links', 'a former partner has a link', 'Remove the links: it is shown as history only.');
    if (status === 'former' && !ended)
      add('fault', 'ended', 'a former partner without a day on which it ended', 'Add ended.');
    if (initiative && !initiatives.initiatives.some((entry) => entry.id === initiative)) {
      add(
        'fault',
        'initiative',
        `there is no initiative "${initiative}"`,
        'Correct it to an id of src/data/campaign/initiatives.json.',
      );
    }
    for (const language of ['en', ...languages]) {
      if (!sentence[language === 'zh-Hant' ? language : language.split('-')[0]!]) {
        add('fault', 'sentence', `there is none in ${language}, which it lists`, 'Add it in this language.');
      }
    }
    return list;
  });
  const { list, add } = findingsOf(named('campaign/themes.json'));
  const years = [...themes.themes, ...themes.without].map(({ year }) => year);
  for (const year of years.filter((value, index) => years.indexOf(value) !== index)) {
    add('fault', `${year}`, 'the year stands twice', 'Keep one of them.');
  }
  return [...findings, ...list];
};
