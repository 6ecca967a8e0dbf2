import { SIZES, type Size, type Variant } from '../../src/badge/badge.js';
import { dirOf } from '../../src/base/locale.js';
import { badgeWords } from '../../src/locales/badge/index.js';
import type { Language } from '../../src/locales/languages.js';
import { linesOf } from './lines.ts';
import { lookOf, scaleOf, type FixedTone } from './look.ts';
import { widthOf } from './width.ts';

/** A badge as a picture. */
export interface Picture {
  /** Width and height in pixels, for each size of the badge. */
  sizes: Record<Size, [width: number, height: number]>;
  /** Its alternative text. */
  title: string;
  svg: string;
}

/** The smallest phone, minus the default page margin of browsers: no picture causes scrolling. */
const MOST = 320 - 2 * 8;

/** Baseline in a line of text, in `em` from its top: an average over system fonts, at our line height. */
const BASELINE = 1.04;

interface Line {
  text: string;
  width: number;
  size: number;
  weight?: number;
}

export function draw(variant: Variant, tone: FixedTone, language: Language): Picture {
  const look = lookOf(variant, tone);
  const { line, padding, mark, gap, font } = look;
  const { campaign, coordinated } = badgeWords[language];
  const edge = line.width + padding.inline;
  // Start of the text, from the heart's side.
  const start = edge + mark.size + gap;

  const fit = (text: string, size: number, weight?: number): Line[] => {
    const measure = (piece: string): number => Math.ceil(widthOf(piece, !!weight) * size);
    return linesOf(text, language, MOST - start - edge, measure).map((piece) => ({
      text: piece,
      width: measure(piece),
      size,
      ...(weight && { weight }),
    }));
  };
  const lines = variant === 'pin' ? [] : fit(campaign, look.name.size, look.name.weight);
  if (variant === 'full') lines.push(...fit(coordinated, look.note.size));

  const textHeight = lines.reduce((sum, { size }) => sum + size * font.lineHeight, 0);
  const height = Math.ceil(Math.max(mark.size, textHeight) + 2 * (line.width + padding.block));
  const width = lines.length ? start + Math.max(...lines.map((one) => one.width)) + edge : 2 * edge + mark.size;

  const isMirrored = dirOf(language) === 'rtl';
  let top = (height - textHeight) / 2;
  const text = lines.map((one) => {
    const attributes = {
      x: short(isMirrored ? width - start : start),
      y: short(top + one.size * BASELINE),
      'font-size': short(one.size),
      'font-weight': one.weight,
      // The text fills its planned width in any font.
      textLength: one.width,
      lengthAdjust: 'spacingAndGlyphs',
    };
    top += one.size * font.lineHeight;
    return write('text', attributes, escaped(one.text));
  });

  const title = `${campaign} · ${coordinated}`;
  const svg = write(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: language,
      'xml:lang': language,
    },
    write('title', {}, escaped(title)),
    write('rect', {
      x: short(line.width / 2),
      y: short(line.width / 2),
      width: width - line.width,
      height: height - line.width,
      rx: short(Math.min(look.radius, height / 2) - line.width / 2),
      fill: look.paper,
      stroke: line.color,
      'stroke-width': line.width,
      'stroke-opacity': short(line.opacity),
    }),
    write(
      'svg',
      {
        x: short(isMirrored ? width - edge - mark.size : edge),
        y: short((height - mark.size) / 2),
        width: mark.size,
        height: mark.size,
        viewBox: mark.viewBox,
        fill: mark.color,
      },
      write('path', { d: mark.path }),
    ),
    ...(text.length
      ? [write('g', { 'font-family': font.family, fill: look.ink, direction: isMirrored ? 'rtl' : undefined }, ...text)]
      : []),
  );
  return { sizes: sizesOf(width, height), title, svg: `${svg}\n` };
}

function sizesOf(width: number, height: number): Picture['sizes'] {
  return Object.fromEntries(
    SIZES.map((size) => {
      const scale = Math.min(scaleOf(size), MOST / width);
      return [size, [Math.round(width * scale), Math.round(height * scale)]];
    }),
  ) as Picture['sizes'];
}

const short = (value: number): number => Math.round(value * 100) / 100;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function write(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content.length ? `<${name}${written}>${content.join('')}</${name}>` : `<${name}${written}/>`;
}
