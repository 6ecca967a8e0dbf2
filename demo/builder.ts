/** The snippet builder: controls on one side, on the other the snippet and a frame that runs it. */
import { copyCode, showCode } from './builder/code.js';
import { fillControls } from './builder/controls.js';
import { toPage } from './builder/preview.js';
import { isLinkRefused, toSnippet } from './builder/snippet.js';
import { readState, toQuery, type State } from './builder/state.js';

const find = <Type extends HTMLElement>(id: string): Type => document.getElementById(id) as Type;
const form = find<HTMLFormElement>('builder');
const frame = find<HTMLIFrameElement>('frame');
const code = find('code');
const status = find('status');
const address = find<HTMLInputElement>('href');

const script = new URL('/blue-heart.js', location.href).href;
/** So that the frame is not loaded, nor the address written, for every letter: Safari refuses more than 100 in 30 s. */
const PAUSE = 150;
let pause: number | undefined;

function showState(state: State): void {
  const isRefused = isLinkRefused(state);
  find('own').hidden = state.link !== 'own';
  find('refused').hidden = !isRefused;
  address.setAttribute('aria-invalid', String(isRefused));
  showCode(code, toSnippet(state, script));
  status.textContent = '';
}

function run(state: State): void {
  frame.className = `${state.width} ${state.page}`;
  frame.srcdoc = toPage(toSnippet(state, script), state, location.origin);
}

function follow(): void {
  const state = readState(new FormData(form));
  showState(state);
  clearTimeout(pause);
  pause = window.setTimeout(() => {
    history.replaceState(null, '', toQuery(state) || location.pathname);
    run(state);
  }, PAUSE);
}

const start = readState(new URLSearchParams(location.search));
fillControls(form, start);
showState(start);
run(start);
// Some of the form's fields stand outside it, so their events do not pass it.
document.addEventListener('input', follow);
form.addEventListener('submit', (event) => event.preventDefault());
find('copy').addEventListener('click', () => void copyCode(code, status));
