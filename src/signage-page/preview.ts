/** The form of `?preview`: sets the options, shows what they make, and gives the address to type into a player. */
import { shared } from '../internal/shared.js';
import { OPTIONS, PREVIEW, readOptions, type Option } from './options.js';
import { previewStyles } from './preview.styles.js';

/** Sizes of boards, in pixels; the first is the window's own. */
const SIZES = ['', '1920x1080', '1080x1920', '3840x1080', '1280x720'];

const player = document.querySelector('blue-heart-signage')!;
const query = new URLSearchParams(location.search);
/** Of the address that was opened; the form writes none that is not valid. */
const { problems: ofAddress, attributes: given } = readOptions(location.search, location.href);
const isOn = (flag: string): boolean => given.some(([name]) => name === flag);

/** Makes an element with its properties and what stands in it. */
function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const address = make('input', { type: 'text', readOnly: true, id: 'address' });
const copy = make('button', { type: 'button', textContent: 'Copy' });
const said = make('p', { id: 'said' });
said.setAttribute('role', 'status');
const problems = make('ul', { id: 'problems' });
const size = choice('size', SIZES, 'Size of this window');
const form = make(
  'form',
  { id: 'preview' },
  make('h1', { textContent: 'Signage' }),
  make('p', { textContent: 'Choose what the board shows, then copy its address into the player.' }),
  label('Address for the player', make('span', { className: 'copy' }, address, copy)),
  said,
  problems,
  label('Size to look at', size),
  ...OPTIONS.map(field),
);
form.setAttribute('aria-label', 'Options of the board');

function label(text: string, control: Node): HTMLElement {
  return make('label', {}, make('span', { textContent: text }), control);
}

function choice(name: string, values: readonly string[], unset = ''): HTMLSelectElement {
  return make(
    'select',
    { name },
    ...values.map((value) =>
      make('option', { value, textContent: value || unset, selected: query.get(name) === value }),
    ),
  );
}

function field({ name, kind, about, values }: Option): HTMLElement {
  const text = `${name}: ${about}`;
  if (values) return label(text, choice(name, values));
  if (kind === 'flag') return label(text, make('input', { type: 'checkbox', name, checked: isOn(name) }));
  // Several slides stand in one field, one in each line.
  return label(
    text,
    kind === 'file'
      ? make('textarea', { name, rows: 1, value: query.getAll(name).join('\n') })
      : make('input', { type: 'text', name, value: query.get(name) || '' }),
  );
}

/** The options as they stand in the form; those that are as by default are left out. */
function chosen(): URLSearchParams {
  const options = new URLSearchParams();
  for (const { name, kind, values } of OPTIONS) {
    const control = form.elements.namedItem(name) as HTMLInputElement;
    if (kind === 'flag') {
      if (control.checked) options.append(name, '');
    } else if (!values || control.value !== values[0]) {
      for (const value of control.value.split('\n')) if (value.trim()) options.append(name, value.trim());
    }
  }
  return options;
}

/** A flag needs no equals sign. */
const written = (options: URLSearchParams): string => String(options).replace(/=(?=&|$)/g, '');

function show(): void {
  const options = chosen();
  const text = written(options);
  const { attributes } = readOptions(String(options), location.href);
  const wanted = new Map(attributes);
  for (const { name, kind } of OPTIONS) {
    const value = wanted.get(name);
    if (value === undefined) player.removeAttribute(name);
    else if (kind !== 'file') player.setAttribute(name, value);
  }
  address.value = location.href.replace(/[?#].*/, '') + (text && `?${text}`);
  said.textContent = '';
  history.replaceState(null, '', `?${PREVIEW}${text && `&${text}`}`);
  fitBoard();
}

/** The board in its own size, made small enough to be seen whole. */
function fitBoard(): void {
  const [width = 0, height = 0] = size.value.split('x').map(Number);
  const { style } = player as HTMLElement;
  const room = document.body;
  // On a narrow window the form stands below.
  const beside = form.offsetWidth < room.clientWidth ? form.offsetWidth : 0;
  const scale = Math.min((room.clientWidth - beside) / width, innerHeight / height);
  Object.assign(
    style,
    width && height
      ? { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }
      : { width: '', height: '', transform: '' },
  );
}

/** What the element and the page have warned of. */
function listProblems(): void {
  const texts = [...ofAddress, ...(shared().warned || [])];
  // Who is just selecting one is left alone.
  if (
    texts.length === problems.children.length &&
    texts.every((text, index) => problems.children[index]!.textContent === text)
  )
    return;
  problems.textContent = '';
  problems.append(...texts.map((text) => make('li', { textContent: text })));
}

copy.addEventListener('click', () => {
  address.select();
  const copied = (): void => void (said.textContent = 'Copied');
  const selected = (): void => void (said.textContent = 'Selected: press Ctrl or Cmd and C');
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard) clipboard.writeText(address.value).then(copied, selected);
  else selected();
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  shared().warned = new Set();
  show();
});
// Files are put beside the player when the page is loaded.
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLTextAreaElement) location.reload();
});
addEventListener('resize', fitBoard);
setInterval(listProblems, 1000);

// Beside the form the board is what the page is about.
player.setAttribute('role', 'main');
document.documentElement.classList.add('previewing');
document.head.append(make('style', { textContent: previewStyles }));
document.body.append(form);
show();
listProblems();
