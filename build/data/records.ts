import type { ChannelRecord, HelplineRecord, HelplinesFile } from '../../src/data/schema.js';
import { named } from './load.js';

/** A record that ships, with its file. */
export interface Located {
  file: string;
  country: string;
  record: HelplineRecord;
}

export const fileOf = (country: string): string => named(`helplines/${country}.json`);

export function shippedRecords(files: readonly HelplinesFile[]): Located[] {
  return files.flatMap(({ country, emergency, helplines }) =>
    [...emergency, ...helplines].map((record) => ({ file: fileOf(country), country, record })),
  );
}

/** Whether the value is something to dial or text. */
export const isDialled = ({ type }: Pick<ChannelRecord, 'type'>): boolean =>
  type === 'phone' || type === 'sms' || type === 'whatsapp';

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Three to six digits, perhaps with a star or a hash: works only in its country. */
export const isShortCode = (value: string): boolean => !value.startsWith('+') && digitsOf(value).length <= 6;
