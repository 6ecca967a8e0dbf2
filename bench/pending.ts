/** For a page before its own scripts. Counts what is pending: timers, intervals and frames that were asked for and neither ran nor were cancelled. */
export const COUNT_TIMERS = `
  const pending = (window.pending = new Set());
  for (const [start, stop] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval'], ['requestAnimationFrame', 'cancelAnimationFrame'], ['requestIdleCallback', 'cancelIdleCallback']]) {
    const begin = window[start].bind(window);
    const end = window[stop].bind(window);
    window[start] = (callback, ...rest) => {
      const id = begin((...words) => { if (start !== 'setInterval') pending.delete(start + id); callback(...words); }, ...rest);
      pending.add(start + id);
      return id;
    };
    window[stop] = (id) => { pending.delete(start + id); end(id); };
  }`;
