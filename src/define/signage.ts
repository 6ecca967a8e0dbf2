import { define } from '../internal/define.js';
import { BlueHeartSignage } from '../signage/signage.js';

define(BlueHeartSignage);

export { BlueHeartSignage };
