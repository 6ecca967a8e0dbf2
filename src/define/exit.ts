import { BlueHeartExit } from '../exit/exit.js';
import { define } from '../base/define.js';

define(BlueHeartExit);

export { BlueHeartExit };
