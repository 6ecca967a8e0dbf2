/** The look of the badge, read from its own source, so that the pictures cannot diverge. */
import { badgeStyles } from '../../src/badge/badge.styles.js';
import type { Size, Variant } from '../../src/badge/badge.js';
import type { Tone } from '../../src/base/element.js';
import { heart, HEART } from '../../src/base/heart.js';

/** A picture cannot follow the page's `color-scheme`. */
export type FixedTone = Exclude<Tone, 'auto'>;

/** All lengths are pixels, at the browsers' default text size. */
export interface Look {
  paper: string;
  ink: string;
  line: { width: number; color: string; opacity: number };
  radius: number;
  padding: { block: number; inline: number };
  mark: { size: number; color: string; viewBox: string; path: string };
  /** Between heart and text. */
  gap: number;
  font: { family: string; lineHeight: number };
  name: { size: number; weight: number };
  note: { size: number };
}

const MEDIUM = 16;
const css = badgeStyles.cssText;

export function lookOf(variant: Variant, tone: FixedTone): Look {
  const ofTone = (property: string): string => declared(css, [`:host([tone='${tone}'])`, ':host'], property);
  const ofVariant = (property: string): string => declared(css, [`:host([variant='${variant}'])`, ':host'], property);
  const size = pixels(declared(css, [':host'], '--_text'));
  const mark = pixels(ofVariant('--_mark'));
  const [block = '', inline = block] = ofVariant('--_padding').split(' ');
  const padding = { block: pixels(block), inline: pixels(inline) };
  const [, width, color, alpha] = taken(declared(css, ['a'], 'border'), /^([\d.]+)px solid (#\w{6})(\w\w)$/);
  const [, lineHeight, family] = taken(
    declared(css, ['a'], 'font'),
    /^var\(--_text\) \/ ([\d.]+) var\([\w-]+, (.+)\)$/,
  );
  const radius = ofVariant('--_radius');
  return {
    paper: ofTone('--_paper'),
    ink: ofTone('--_ink'),
    line: { width: Number(width), color: color!, opacity: parseInt(alpha!, 16) / 255 },
    // The round pin: half of heart and padding together.
    radius: radius === '50%' ? Number(width) + padding.block + mark / 2 : pixels(radius),
    padding,
    mark: { size: mark, color: declared(css, ['svg'], 'fill'), ...drawn(heart.strings.join(HEART)) },
    gap: pixels(declared(css, ['.text'], 'margin-inline-start')),
    font: { family: family!, lineHeight: Number(lineHeight) },
    name: { size, weight: Number(declared(css, ["[part='name']"], 'font-weight')) },
    note: { size: size * (pixels(declared(css, ["[part='note']"], 'font-size')) / MEDIUM) },
  };
}

/** Size of a badge relative to the default. */
export const scaleOf = (size: Size): number =>
  pixels(declared(css, [`:host([size='${size}'])`, ':host'], '--_text')) / MEDIUM;

/**
 * The first declaration of a property for the first of these selectors that has one.
 * @throws if none has one: a picture in made-up colours would go unnoticed
 */
export function declared(sheet: string, selectors: readonly string[], property: string): string {
  const rules = [...sheet.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)];
  for (const selector of selectors) {
    for (const [, list, body] of rules) {
      if (!list!.split(',').some((one) => one.trim() === selector)) continue;
      const found = body!.split(';').find((one) => one.split(':', 1)[0]!.trim() === property);
      if (found) return found.slice(found.indexOf(':') + 1).trim();
    }
  }
  throw new Error(`the styles of the badge declare no ${property} for ${selectors.join(' or ')}`);
}

/** The only path of an image, and its view box. */
export function drawn(image: string): { viewBox: string; path: string } {
  const [, viewBox] = taken(image, /viewBox="([\d. ]+)"/);
  const [, path] = taken(image, /<path d="([^"]+)"/);
  return { viewBox: viewBox!, path: path! };
}

const pixels = (length: string): number => Number(taken(length, /^([\d.]+)em$/)[1]) * MEDIUM;

function taken(text: string, pattern: RegExp): RegExpExecArray {
  const found = pattern.exec(text);
  if (!found) throw new Error(`the source of the badge has “${text}” where ${String(pattern)} is expected`);
  return found;
}
