/** The form of `?preview`: sets the options, shows the result, and gives the address to type into a player. */
import { shared } from '../base/shared.js';
import { OPTIONS, PREVIEW, type Option } from './option-list.js';
import { readOptions } from './options.js';
import { previewStyles } from './preview.styles.js';
import { isAllowed, NOTHING, refusal, withRules, type Rules } from './rules.js';
import { withoutNumber } from './without-number.js';

/** Sizes of boards, in pixels; the first is the window's own. */
const SIZES = ['', '1920x1080', '1080x1920', '3840x1080', '1280x720'];

const player = document.querySelector('blue-heart-signage')!;
/** Problems of the address that was opened; the form writes only valid ones. */
const { problems: ofAddress, attributes, pairs } = readOptions(location.search + location.hash, location.href);
/** What the host allows, which options of the form it refuses, and whether that is unknown. */
let rules: Rules = NOTHING;
let refused: string[] = [];
let ofRules: string[] = [];
const isOn = (flag: string): boolean => attributes.some(([name]) => name === flag);
const given = (wanted: string): string[] => pairs.flatMap(([name, value]) => (name === wanted ? [value] : []));

/** Creates an element with properties and children. */
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
  const [chosen = ''] = given(name);
  return make(
    'select',
    { name },
    ...values.map((value) =>
      make('option', { value, textContent: value || unset, selected: value === chosen.toLowerCase() }),
    ),
  );
}

function field({ name, kind, about, values }: Option): HTMLElement {
  const text = `${name}: ${about}`;
  if (values) return label(text, choice(name, values));
  if (kind === 'flag') return label(text, make('input', { type: 'checkbox', name, checked: isOn(name) }));
  // Several slides share a field, one per line.
  return label(
    text,
    kind === 'file'
      ? make('textarea', { name, rows: 1, value: given(name).join('\n') })
      : make('input', { type: 'text', name, value: given(name).join() }),
  );
}

/** The options in the form, without defaults. */
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
  const { attributes } = readOptions(`?${options}`, location.href);
  const isRefused = ([name, value]: readonly [string, string]): boolean => !isAllowed(rules, name, value);
  refused = rules === NOTHING ? [] : attributes.filter(isRefused).map(([name, value]) => refusal(rules, name, value));
  const wanted = new Map(attributes.filter((one) => !isRefused(one)));
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

/** Scales the board in its chosen size down to fit the window. */
function fitBoard(): void {
  const [width = 0, height = 0] = size.value.split('x').map(Number);
  const { style } = player as HTMLElement;
  const room = document.body;
  // In a narrow window, the form is below.
  const beside = form.offsetWidth < room.clientWidth ? form.offsetWidth : 0;
  const scale = Math.min((room.clientWidth - beside) / width, innerHeight / height);
  Object.assign(
    style,
    width && height
      ? { width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }
      : { width: '', height: '', transform: '' },
  );
}

/** Warnings of the element and the page, and whether the board shows whom to call. */
function listProblems(): void {
  const texts = [...ofAddress, ...ofRules, ...refused, ...(shared().warned ?? []), ...withoutNumber(player)];
  // Do not disturb a text selection.
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
// Slotted files are created when the page loads.
form.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLTextAreaElement) location.reload();
});
addEventListener('resize', fitBoard);
setInterval(listProblems, 1000);

// Beside the form, the board is the main content.
player.setAttribute('role', 'main');
document.documentElement.classList.add('previewing');
document.head.append(make('style', { textContent: previewStyles }));
document.body.append(form);
withRules(
  (found) => {
    rules = found;
    ofRules = [];
    show();
  },
  (problem) => {
    ofRules = [problem];
    show();
  },
);
listProblems();
