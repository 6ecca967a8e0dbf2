import { BlueHeartBadge } from '../badge/badge.js';
import { define } from '../base/define.js';

define(BlueHeartBadge);

export { BlueHeartBadge };
