import type { Channel, CountryHelplines, EmergencyLine, Helpline } from '../../src/data/types.js';
import type { ChannelRecord, HelplineRecord, HelplinesFile } from '../../src/data/schema.js';
import { isDialled } from '../data/records.js';
import type { Facts } from '../data/load.js';
import { compact, moduleText } from './module.js';

/** Works from anywhere: neither a short code nor a national service number. WhatsApp needs the full number in any case. */
const isDialledFromAnywhere = ({ type, value, dialFrom }: ChannelRecord): boolean =>
  value.startsWith('+') && (!dialFrom || type === 'whatsapp');

function shownChannel(channel: ChannelRecord, ofLine: readonly string[] | null): Channel {
  const { type, value, display, area, keyword, hours, languages, free } = channel;
  return compact({
    type,
    display: isDialled(channel) ? display : value,
    number: isDialledFromAnywhere(channel) ? value : undefined,
    area,
    keyword,
    hours,
    languages: JSON.stringify(languages) === JSON.stringify(ofLine) ? undefined : languages,
    free,
  }) as Channel;
}

/** Countries where English is a language of the lines themselves. */
const ENGLISH = ['US', 'CA', 'GB', 'IE', 'KE', 'EU'];

/** To the month: nobody needs the day, and it would add a tenth to the size. */
const month = ({ checked }: HelplineRecord): string => checked.slice(0, 'YYYY-MM'.length);

function shownEmergency(record: HelplineRecord): EmergencyLine {
  const { operatorType, recommended, channels } = record;
  return compact({
    operatorType,
    recommended: recommended || undefined,
    channels: channels.map((channel) => shownChannel(channel, null)),
    checked: month(record),
  }) as EmergencyLine;
}

/** English is kept if the country uses it or no other name is known: elsewhere it is our description, not a name. */
function shownName(country: string, name: Record<string, string>): Record<string, string> {
  const { en: _description, ...others } = name;
  return ENGLISH.includes(country) || !Object.keys(others).length ? name : others;
}

export function shownHelpline(country: string, record: HelplineRecord): Helpline {
  const { operatorName, operatorType, kind, recommended, audience, channels, languages, anonymous } = record;
  const name = shownName(country, record.name);
  const isNamed = operatorName !== null && Object.values(name).some((text) => text.includes(operatorName));
  return compact({
    name,
    operator: isNamed ? undefined : operatorName,
    operatorType,
    kind,
    recommended: recommended || undefined,
    audience,
    channels: channels.map((channel) => shownChannel(channel, languages)),
    languages,
    anonymous,
    checked: month(record),
  }) as Helpline;
}

/** The lines reachable from `country`, with only those of their channels. */
function reachableFrom(country: string, records: readonly HelplineRecord[]): HelplineRecord[] {
  return records
    .map((record) => ({ ...record, channels: record.channels.filter(({ dialFrom }) => dialFrom?.includes(country)) }))
    .filter(({ channels }) => channels.length);
}

/** Without values that the country's own records have already. */
function without(records: readonly HelplineRecord[], own: readonly HelplineRecord[]): HelplineRecord[] {
  const values = new Set(own.flatMap(({ channels }) => channels.map(({ value }) => value)));
  return records
    .map((record) => ({ ...record, channels: record.channels.filter(({ value }) => !values.has(value)) }))
    .filter(({ channels }) => channels.length);
}

const sharedBy = (files: readonly HelplinesFile[], country: string): HelplinesFile | undefined =>
  country === 'EU' ? undefined : files.find((file) => file.country === 'EU');

/** Emergency numbers of a country: its own, then shared ones that can be dialled there. */
export function emergencyOf({ country, emergency }: HelplinesFile, files: readonly HelplinesFile[]): HelplineRecord[] {
  return [...emergency, ...without(reachableFrom(country, sharedBy(files, country)?.emergency ?? []), emergency)];
}

export function helplinesOf({ country, helplines }: HelplinesFile, files: readonly HelplinesFile[]): HelplineRecord[] {
  const shared = without(reachableFrom(country, sharedBy(files, country)?.helplines ?? []), helplines);
  const all = country === 'EU' ? reachableAnywhere(helplines) : [...helplines, ...shared];
  return [...all].sort((a, b) => Number(b.recommended) - Number(a.recommended));
}

/** Shared numbers that work only in some member states are shown for those, not for the EU. */
const reachableAnywhere = (records: readonly HelplineRecord[]): HelplineRecord[] =>
  records.filter(({ channels }) => channels.every(({ dialFrom }) => !dialFrom));

export function shownHelplines(files: readonly HelplinesFile[]): Record<string, CountryHelplines> {
  return Object.fromEntries(
    files.map((file) => [
      file.country,
      {
        emergency: emergencyOf(file, files).map(shownEmergency),
        helplines: helplinesOf(file, files).map((record) => shownHelpline(file.country, record)),
      },
    ]),
  );
}

export function helplinesModule({ helplines }: Facts): string {
  return moduleText(
    'src/data/helplines',
    [
      {
        name: 'helplines',
        about: 'Confirmed lines by country; `EU` for Member States without an entry.',
        value: shownHelplines(helplines),
        type: 'Readonly<Record<string, CountryHelplines>>',
      },
    ],
    ['CountryHelplines'],
  );
}
