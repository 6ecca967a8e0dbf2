import { BlueHeartBanner } from '../banner/banner.js';
import { define } from '../base/define.js';

// Only when somebody asks for help.
BlueHeartBanner.loadHelp = () => Promise.all([import('./exit.js'), import('./help.js')]);

define(BlueHeartBanner);

export { BlueHeartBanner };
