/** WCAG contrast ratio of two colours, as axe computes it; axe comes with the accessibility assertion. */
export function contrast(one: string, other: string): number {
  const { Color, getContrast } = axe.commons.color;
  const [first, second] = [new Color(), new Color()];
  first.parseString(one);
  second.parseString(other);
  return getContrast(first, second);
}

interface AxeColor {
  parseString(css: string): void;
}

declare const axe: {
  commons: { color: { Color: new () => AxeColor; getContrast(one: AxeColor, other: AxeColor): number } };
};
