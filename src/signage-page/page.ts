/** The page that an operator types into a player: options by its address, nothing to touch, and kept for offline. */
import { keepOffline } from './offline.js';
import { readOptions } from './options.js';

const player = document.querySelector('blue-heart-signage')!;
const { attributes, files, isPreview, problems } = readOptions(location.search, location.href);

const warned = new Set<string>();
function warn(problem: string): void {
  if (!warned.has(problem)) console.warn(`signage.html: ${problem}`);
  warned.add(problem);
}

for (const [name, value] of attributes) player.setAttribute(name, value);
for (const [slot, url] of files) {
  const isVideo = /\.(mp4|m4v|webm|ogv)$/i.test(new URL(url).pathname);
  const media = document.createElement(isVideo ? 'video' : 'img');
  media.slot = slot;
  media.src = url;
  if (media instanceof HTMLImageElement) media.alt = '';
  player.appendChild(media);
}
problems.forEach(warn);

if (isPreview) {
  const script = document.createElement('script');
  script.src = 'signage-preview.js';
  document.head.appendChild(script);
} else {
  document.documentElement.className = 'kiosk';
  for (const type of ['contextmenu', 'dragstart', 'selectstart']) {
    document.addEventListener(type, (event) => event.preventDefault());
  }
  keepOffline(player, warn);
}
