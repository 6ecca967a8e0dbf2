/** Runs in the builder's frame before the snippet: sets the previewed day, which is not part of the snippet. */
const { now } = document.currentScript!.dataset;
if (now) {
  document.addEventListener('DOMContentLoaded', () => {
    for (const element of document.querySelectorAll('blue-heart-banner, blue-heart-signage')) {
      element.setAttribute('now', now);
    }
  });
}
