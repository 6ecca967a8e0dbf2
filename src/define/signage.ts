import { define } from '../base/define.js';
import { BlueHeartSignage } from '../signage/signage.js';

define(BlueHeartSignage);

export { BlueHeartSignage };
