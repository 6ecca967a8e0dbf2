import { html, type TemplateResult } from 'lit';
import type { Motif } from '../data/types.js';

/** Our own drawings, in plain shapes; a chunk that loads only for partners that have one. */

/** A landmark of each city, not necessarily the one it lights: 80 wide, standing on y = 120. */
const monuments: Readonly<Record<string, string>> = {
  /** Cathedral of Our Lady */
  antwerp: 'M6 120V84h8V40l3-4 2-12 3-22 3 22 2 12 3 4v32l14-12 14 12V60h3l4-6 4 6h3v60z',
  /** Town hall on the Grand-Place */
  brussels: 'M4 120V74l3-8 3 8 1 4h20V46l3-4 2-14 2-4 2-22 2 22 2 4 2 14 3 4v32h20l1-4 3-8 3 8v46z',
  /** Belfry */
  bruges: 'M8 120V92h18V58l2-6v-4l3-6 1-18 4-6h8l4 6 1 18 3 6v4l2 6v34h18v28z',
  /** Saint Nicholas, the belfry, Saint Bavo */
  ghent: 'M2 120V70h3V54l6-12 6 12v16h7V48l3-4 2-14 3-22 3 22 2 14 3 4v26h7V56l2-10 2 6h8l2-6 2 10v64z',
  /** Town hall */
  kortrijk: 'M4 120V68h4l4-16 4 16h10V54l14-20 14 20v14h10l4-16 4 16h4v52H46v-14a6 6 0 0 0-12 0v14z',
  /** Town hall */
  leuven: 'M8 120V56l3-6 3-22 3 22 2 6 4 2 12-18 2-4 3-24 3 24 2 4 12 18 4-2 2-6 3-22 3 22 3 6v64z',
  /** Belfry, on its hill */
  mons: 'M2 120c8-10 16-14 26-16V66h3V50c0-8 6-8 6-16 0-6 2-6 3-16 1 10 3 10 3 16 0 8 6 8 6 16v16h3v38c10 2 18 6 26 16z',
};

/** Houses behind the monuments, 512 wide. */
const HOUSES =
  'M0 120V98h10l8-8 8 8h12V86h14v10l9-8 9 8v-6h16v12h12l8-10 8 10h10V90h18v8h8l9-9 9 9h10v-8h14v12h10l8-8 8 8h12V88h16v10l9-8 9 8v-6h14v12h14l8-10 8 10h8V90h18v8h10l9-9 9 9h10v-8h14v12h10l8-8 8 8h12V86h16v10l9-8 9 8v-6h16v12h14l8-10 8 10h8V120z';

const skyline = (partner: string, isLit: boolean): TemplateResult => {
  const own = monuments[partner];
  // A city stands alone between the houses; for the country, its cities stand side by side.
  const shown = own ? [own] : Object.values(monuments);
  return html`<svg
    class="drawing skyline ${isLit ? 'lit' : ''}"
    fill="#3b5670"
    stroke="#0c1a2b"
    viewBox=${own ? '-100 -10 280 130' : '0 -20 560 140'}
    preserveAspectRatio="xMidYMax"
    aria-hidden="true"
  >
    ${[-512, 0, 512].map((x) => html`<svg x=${x} class="houses" fill="#22384e" overflow="visible"><path d=${HOUSES} /></svg>`)}
    ${shown.map((path, index) => html`<svg x=${80 * index} width="80" height="120"><path d=${path} /></svg>`)}
  </svg>`;
};

const umbrella = (): TemplateResult =>
  html`<svg class="drawing umbrella" fill="#cfe8fa" viewBox="0 0 80 88" aria-hidden="true">
    <path d="M4 42C6 20 21 6 40 6s34 14 36 36c-4-6-14-6-18 0-4-6-14-6-18 0-4-6-14-6-18 0-4-6-14-6-18 0zM38 2h4v6h-4z" />
    <path fill="none" stroke="#cfe8fa" stroke-width="4" d="M40 40v34a8 8 0 0 1-16 0" />
  </svg>`;

export const motifs: Readonly<Record<Motif, (partner: string, isLit: boolean) => TemplateResult>> = {
  skyline,
  umbrella,
};
