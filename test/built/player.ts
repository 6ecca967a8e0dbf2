/** The page for players, as tests see it: expressions that hold in the page. */

export const PLAYER = `document.querySelector('blue-heart-signage')`;
export const PLAYING = `!!${PLAYER} && !!${PLAYER}.shadowRoot && ${PLAYER}.active`;

/** Whether the page is kept for offline, by the newest version that it knows of. */
export const KEPT = `window.kept === true || void navigator.serviceWorker.getRegistration('signage.html').then(
  (found) => (window.kept = !!found && !!found.active && found.active.state === 'activated' && !found.waiting))`;
