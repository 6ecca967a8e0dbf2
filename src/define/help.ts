import { BlueHeartHelp } from '../help/help.js';
import { define } from '../internal/define.js';
// Help shows the exit. In the script it is a part, which the core fetches beside this one.
import './exit.js';

define(BlueHeartHelp);

export { BlueHeartHelp };
