/** Every story, for the tests; one of them checks that no file is missing. */
export * as badge from './badge.stories.js';
export * as banner from './banner.stories.js';
export * as exit from './exit.stories.js';
export * as foundations from './foundations.stories.js';
export * as help from './help.stories.js';
export * as partners from './partners.stories.js';
export * as signage from './signage.stories.js';
