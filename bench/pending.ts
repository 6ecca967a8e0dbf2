/**
 * Runs in a page before its own scripts. Counts what is pending: timers, intervals and frames that were requested and
 * neither ran nor were cancelled; and how often they ran, by name.
 */
export const COUNT_TIMERS = `
  const pending = (window.pending = new Set());
  const ran = (window.ran = {});
  for (const [start, stop] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval'], ['requestAnimationFrame', 'cancelAnimationFrame'], ['requestIdleCallback', 'cancelIdleCallback']]) {
    const begin = window[start].bind(window);
    const end = window[stop].bind(window);
    ran[start] = 0;
    window[start] = (callback, ...rest) => {
      const id = begin((...words) => { if (start !== 'setInterval') pending.delete(start + id); ran[start]++; callback(...words); }, ...rest);
      pending.add(start + id);
      return id;
    };
    window[stop] = (id) => { pending.delete(start + id); end(id); };
  }`;
