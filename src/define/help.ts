import { BlueHeartHelp } from '../help/help.js';
import { define } from '../base/define.js';
// Help contains an exit. With the script tag that is a chunk of its own, which the runtime loads along with this one.
import './exit.js';

define(BlueHeartHelp);

export { BlueHeartHelp };
