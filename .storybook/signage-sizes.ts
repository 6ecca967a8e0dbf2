/**
 * Screens that signage is made for, in CSS pixels: on a wall, on a pillar, two side by side, and the small one of old
 * players.
 */
export const SIGNAGE_SIZES = [
  [1920, 1080],
  [1080, 1920],
  [3840, 1080],
  [1280, 720],
] as const;

export type SignageSize = (typeof SIGNAGE_SIZES)[number];

/** Name of the size among the viewports. */
export const viewportOf = ([width, height]: SignageSize): string => `signage${width}x${height}`;
