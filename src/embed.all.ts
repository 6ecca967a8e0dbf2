/**
 * Everything in one script, for pages that cannot load chunks: from `file:`, in sandboxed frames, on signage players.
 */
import './define/badge.js';
import './define/banner.js';
import './define/exit.js';
import './define/help.js';
import './define/signage.js';
