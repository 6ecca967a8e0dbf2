/** What stands between facts of one line. Not in a template: there it would not be ASCII. */
export const DOT = ' \u00b7 ';

/** Facts of one line; those that there are none of are left out. */
export const joined = (...texts: unknown[]): string => texts.filter(Boolean).join(DOT);
