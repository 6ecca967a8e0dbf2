export { BlueHeartBadge, CAMPAIGNS, SIZES, VARIANTS, type Campaign, type Size, type Variant } from './badge/badge.js';
export { BlueHeartElement, TONES, type Tone } from './internal/element.js';
export type { ErrorDetail } from './internal/fail.js';
