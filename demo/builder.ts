/** The snippet builder: options, a frame that runs the result, and the snippet for its destination. */
import { showBlocks } from './builder/code.js';
import { makeFields, radios, readForm, type Fields } from './builder/controls.js';
import { element } from './builder/dom.js';
import { elements, type Element } from './builder/elements/index.js';
import { formatOf, type Snippet } from './builder/formats.js';
import { standardOf, type Option, type State } from './builder/option.js';
import { toPage } from './builder/preview.js';
import { formatOptions, optionsOf, viewOptions, type Width } from './builder/settings.js';
import { fitFrame } from './builder/stage.js';
import { elementOf, readState, toQuery } from './builder/state.js';
import { weightOf } from './builder/weight.js';

const find = <Type extends HTMLElement>(id: string): Type => document.getElementById(id) as Type;
const form = find<HTMLFormElement>('builder');
const [desk, frame] = [find('desk'), find<HTMLIFrameElement>('frame')];
const rare = find<HTMLDetailsElement>('rare');
const base = new URL('/', location.href).href;

/** Throttles reloads of the frame and changes of the URL while typing: Safari allows no more than 100 in 30 s. */
const PAUSE = 150;
let pause: number | undefined;

/** Choices that differ from the default. They are kept for other elements that have the option. */
const chosen = new Map(new URLSearchParams(location.search));
let state: State;
let shown: Element | undefined;
let fields: Fields[] = [];

const snippet = (): Snippet => {
  const element = elementOf(state);
  return { element, state, tags: element.tags(state), base };
};

/** Builds the form of another element. */
function fillForm(taken: Element): void {
  const make = (place: HTMLElement, options: readonly Option[]): void => {
    const made = makeFields(options, state);
    fields.push(made);
    place.replaceChildren(...made.boxes);
  };
  fields = [];
  const [often, seldom] = [false, true].map((isRare) => taken.options.filter((one) => !!one.isRare === isRare));
  make(find('options'), often!);
  make(find('rare-options'), seldom!);
  make(find('view'), viewOptions(taken));
  make(find('format'), formatOptions(taken));
  rare.hidden = !seldom!.length;
  rare.open = seldom!.some((option) => state[option.name] !== standardOf(option));
  frame.title = `Preview: ${taken.label}`;
  shown = taken;
}

function show(): void {
  if (elementOf(state) !== shown) fillForm(elementOf(state));
  fields.forEach((each) => each.follow(state));
  const made = snippet();
  const format = formatOf(made);
  showBlocks(find('blocks'), format.blocks(made), find('status'));
  find('status').textContent = '';
  find('format-note').textContent = format.note;
  find('note').textContent = made.element.note?.(state) ?? '';
  const { said, files } = weightOf(made, format.name);
  find('weight').textContent = said;
  find('files').replaceChildren(
    ...files.map(([name, size]) => element('li', '', element('code', '', name), ` ${size}`)),
  );
  find('file-list').hidden = !files.length;
  fit();
}

const fit = (): void => fitFrame(desk, frame, elementOf(state), state.width as Width);

function run(): void {
  frame.className = state.page ?? 'light';
  frame.srcdoc = toPage(snippet(), location.origin);
}

function follow(): void {
  const taken = String(new FormData(form).get('element'));
  const options = optionsOf(shown!);
  const read = readForm(form, options);
  for (const option of options) {
    const value = read.get(option.name)!;
    if (value === standardOf(option)) chosen.delete(option.name);
    else chosen.set(option.name, value);
  }
  // `href` has another meaning for another element.
  if (taken !== shown!.name) chosen.delete('href');
  chosen.set('element', taken);
  state = readState(chosen);
  show();
  clearTimeout(pause);
  pause = window.setTimeout(() => {
    history.replaceState(null, '', toQuery(state) || location.pathname);
    run();
  }, PAUSE);
}

state = readState(chosen);
find('picker').append(
  radios(
    'element',
    elements.map(({ name, label, about }) => ({ value: name, label, about })),
    elementOf(state).name,
  ),
);
show();
run();
form.addEventListener('input', follow);
form.addEventListener('submit', (event) => event.preventDefault());
new ResizeObserver(fit).observe(desk);
// The exit was pressed, and could not navigate this page: restore the preview.
addEventListener('message', ({ source, data }: MessageEvent<{ type?: string } | null>) => {
  if (source === frame.contentWindow && data?.type === 'blue-heart-exit') setTimeout(run, 1500);
});
