import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { HelplinesFile } from '../../../src/data/schema.js';
import { DATA } from './support/planted.js';

const dist = new URL('../../../dist/', import.meta.url);
const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(new URL(name, dist), 'utf8') }));
const files = readdirSync(new URL('helplines/', DATA)).map(
  (name) => JSON.parse(readFileSync(new URL(`helplines/${name}`, DATA), 'utf8')) as HelplinesFile,
);
const valuesOf = (channels: readonly { value: string; display?: string }[]): string[] =>
  channels.flatMap(({ value, display = value }) => [value, display]);

/** Whether a value appears as a whole string literal. */
const stands = (text: string, value: string): boolean =>
  ['"', "'", '`'].some((quote) => text.includes(quote + value + quote));

describe('the built scripts', () => {
  const confirmed = new Set(
    files.flatMap((file) => [...file.emergency, ...file.helplines].flatMap(({ channels }) => valuesOf(channels))),
  );

  it('contain confirmed values, so that the search is proven to work', () => {
    const facts = scripts.find(({ name }) => name.endsWith('data/generated/helplines.js'));
    assert.ok(facts && stands(facts.text, '078 055 800'));
  });

  it('contain nothing that is held', () => {
    const held = files.flatMap((file) =>
      file.held.flatMap(({ id, channels }) => valuesOf(channels).map((value) => ({ id, value }))),
    );
    assert.ok(held.length > 80);
    for (const { id, value } of held.filter((one) => !confirmed.has(one.value))) {
      for (const { name, text } of scripts) assert.ok(!stands(text, value), `${value} of ${id} stands in ${name}`);
    }
  });
});
