/** Runs in the frame of the builder before the snippet: sets the day that it is seen on, of which the snippet says nothing. */
const { now } = document.currentScript!.dataset;
if (now) {
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('blue-heart-banner, blue-heart-signage')) {
      element.setAttribute('now', now);
    }
  });
}
