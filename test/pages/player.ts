/** The page for players in tests: expressions evaluated in the page. */

export const PLAYER = `document.querySelector('blue-heart-signage')`;
export const PLAYING = `!!${PLAYER} && !!${PLAYER}.shadowRoot && ${PLAYER}.active`;

/** Whether the newest known version of the page is cached for offline use. */
export const KEPT = `window.kept === true || void navigator.serviceWorker.getRegistration('signage.html').then(
  (found) => (window.kept = !!found && !!found.active && found.active.state === 'activated' && !found.waiting))`;
