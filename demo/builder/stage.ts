import type { Element } from './elements/index.js';
import type { Width } from './settings.js';

/** Width of a desktop, in pixels; the badge looks the same at any width, and takes the available space. */
const DESKTOP = 1120;
const PHONE = 390;

/** Gives the frame its chosen size, and scales it to fit. */
export function fitFrame(desk: HTMLElement, frame: HTMLElement, element: Element, width: Width): void {
  const { clientWidth: room, clientHeight: height } = desk;
  const [wanted, fixed] = sizeOf(element, width, room);
  const scale = Math.min(1, room / wanted, fixed ? height / fixed : 1);
  Object.assign(frame.style, {
    width: `${wanted}px`,
    height: `${fixed ?? height / scale}px`,
    transform: `scale(${scale})`,
    left: `${(room - wanted * scale) / 2}px`,
    top: `${fixed ? (height - fixed * scale) / 2 : 0}px`,
  });
}

/** In pixels; without a height it is as tall as the available space. */
function sizeOf({ name }: Element, width: Width, room: number): [width: number, height?: number] {
  if (width === 'phone') return [Math.min(PHONE, room)];
  if (width === 'wide') return [name === 'badge' ? room : Math.max(DESKTOP, room)];
  const [wide, high] = width.split('x').map(Number);
  return [wide!, high!];
}
