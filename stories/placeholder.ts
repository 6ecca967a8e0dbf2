import { html, type TemplateResult } from 'lit';

/** An empty frame in place of a site's own picture: nobody's artwork, and clearly so. */
export const placeholder = (
  slot: string,
  width: number,
  height: number,
  label: string,
  colour: string,
): TemplateResult =>
  html`<svg
    slot=${slot}
    role="img"
    aria-label=${label}
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
  >
    <rect
      x="1"
      y="1"
      width=${width - 2}
      height=${height - 2}
      fill="none"
      stroke=${colour}
      stroke-width="2"
      stroke-dasharray="6 5"
    />
  </svg>`;
