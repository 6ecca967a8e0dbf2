export { BlueHeartBadge, CAMPAIGNS, SIZES, VARIANTS, type Campaign, type Size, type Variant } from './badge/badge.js';
export { ACTIONS, BlueHeartBanner, LAYOUTS, type Action, type Layout } from './banner/banner.js';
export {
  BlueHeartExit,
  EXIT_HISTORIES,
  EXIT_SHORTCUTS,
  EXIT_VARIANTS,
  type ExitHistory,
  type ExitShortcut,
  type ExitVariant,
} from './exit/exit.js';
export { AUDIENCES, BlueHeartHelp, HELP_LABELS, HELP_MODES, SECTORS, type HelpMode } from './help/help.js';
export type { Contact, HelpLabel } from './help/view-state.js';
export { BlueHeartElement, TONES, type Tone } from './base/element.js';
export type { ErrorDetail } from './base/errors.js';
export { BlueHeartSignage, MOTIONS, type Motion, type SlideDetail, type TickDetail } from './signage/signage.js';
export type { SlideKind } from './signage/playlist.js';
