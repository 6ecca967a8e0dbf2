/** The page that an operator opens on a player: options in the address, nothing to touch, cached for offline use. */
import { keepOffline } from './offline.js';
import { readOptions } from './options.js';
import { isAllowed, isLimited, refusal, withRules } from './rules.js';
import { withoutNumber } from './without-number.js';

/** Longest time in milliseconds that a board waits for its rules. */
const HOLD = 1000;

const player = document.querySelector('blue-heart-signage')!;
const { attributes, files, isPreview, problems } = readOptions(location.search + location.hash, location.href);

const warned = new Set<string>();
function warn(problem: string): void {
  if (!warned.has(problem)) console.warn(`signage.html: ${problem}`);
  warned.add(problem);
}

/**
 * The element cannot know that its operator expects a number from the partner; it warns itself about an unknown
 * country.
 */
function warnOfNoNumber(): void {
  if (player.hasAttribute('country') || !player.hasAttribute('partner')) return;
  player.addEventListener('blue-heart-slide', () => withoutNumber(player).forEach(warn), { once: true });
}

for (const [name, value] of attributes) if (!isLimited(name)) player.setAttribute(name, value);
for (const [slot, url] of files) {
  const isVideo = /\.(mp4|m4v|webm|ogv)$/i.test(new URL(url).pathname);
  const media = document.createElement(isVideo ? 'video' : 'img');
  media.slot = slot;
  media.src = url;
  if (media instanceof HTMLImageElement) media.alt = '';
  player.appendChild(media);
}
problems.forEach(warn);

/** Loads the preview form, once the board is in the page. */
function openPreview(): void {
  const script = document.createElement('script');
  script.src = 'signage-preview.js';
  document.head.appendChild(script);
}

const limited = attributes.filter(([name]) => isLimited(name));
if (limited.length) {
  const release = hold();
  withRules(
    (rules) => {
      for (const [name, value] of limited) {
        if (isAllowed(rules, name, value)) player.setAttribute(name, value);
        else warn(refusal(rules, name, value));
      }
      warnOfNoNumber();
      release();
    },
    (problem) => {
      warn(problem);
      release();
    },
  );
} else if (isPreview) openPreview();

/** Shows only the poster until the board is released or the time is up: it would start in other languages. */
function hold(): () => void {
  const poster = player.firstElementChild!;
  let isHeld = true;
  player.replaceWith(poster);
  const release = (): void => {
    if (!isHeld) return;
    isHeld = false;
    poster.replaceWith(player);
    player.prepend(poster);
    if (isPreview) openPreview();
  };
  setTimeout(release, HOLD);
  return release;
}

if (!isPreview) {
  document.documentElement.className = 'kiosk';
  for (const type of ['contextmenu', 'dragstart', 'selectstart']) {
    document.addEventListener(type, (event) => event.preventDefault());
  }
  keepOffline(player, warn);
}
