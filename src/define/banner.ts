import { BlueHeartBanner } from '../banner/banner.js';
import { define } from '../internal/define.js';

// Only when help is asked for.
BlueHeartBanner.loadHelp = () => Promise.all([import('./exit.js'), import('./help.js')]);

define(BlueHeartBanner);

export { BlueHeartBanner };
