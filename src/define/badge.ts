import { BlueHeartBadge } from '../badge/badge.js';
import { define } from '../internal/define.js';

define(BlueHeartBadge);

export { BlueHeartBadge };
