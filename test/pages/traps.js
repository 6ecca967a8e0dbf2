/**
 * Runs before our script in a test page, and records each access to what `window.trap` names, by owner object. Read as
 * `window.touched`; `window.trapped` has those that the engine supports.
 */
window.touched = [];
window.trapped = [];
window.trap = (limits) => {
  for (const [owner, names] of Object.entries(limits)) {
    const start = owner === 'Window' ? window : window[owner].prototype;
    for (const name of names) {
      let holder = start;
      while (holder && !Object.getOwnPropertyDescriptor(holder, name)) holder = Object.getPrototypeOf(holder);
      if (!holder) continue;
      const { get, value } = Object.getOwnPropertyDescriptor(holder, name);
      window.trapped.push(name);
      Object.defineProperty(holder, name, {
        get() {
          window.touched.push(name);
          return get ? get.call(this) : value;
        },
        set() {
          window.touched.push(name);
        },
      });
    }
  }
};
