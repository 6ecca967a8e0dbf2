import { BlueHeartExit } from '../exit/exit.js';
import { define } from '../internal/define.js';

define(BlueHeartExit);

export { BlueHeartExit };
