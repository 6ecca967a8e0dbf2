import { css } from 'lit';

/** Differences of the first slide, and of tall and strip-shaped boxes, from a wide one. */
export const shapeStyles = css`
  /* The first slide has a large heart, beside or above its words. */
  .statement .stage {
    grid-template: 'mark main' minmax(0, 1fr) 'bar bar' auto / auto minmax(0, 1fr);
  }
  .statement [part='mark'] svg {
    font-size: calc(var(--_unit) * 44);
  }
  .statement ::slotted([slot='mark']) {
    block-size: calc(var(--_unit) * 40) !important;
  }

  .tall .beside {
    display: block;
  }
  .tall [part='qr'] {
    display: block;
    margin: calc(var(--_unit) * 5) 0 0;
  }
  .tall .stage {
    grid-template: 'mark' auto 'main' minmax(0, 1fr) 'bar' auto / minmax(0, 1fr);
  }
  .tall [part='mark'] {
    justify-self: start;
    margin-block-end: calc(var(--_unit) * 3);
  }
  .tall [part='bar'] {
    display: block;
  }
  .tall b,
  .strip b {
    display: block;
  }

  /* Everything in one row. */
  .strip .stage,
  .strip.statement .stage {
    grid-template: 'mark main bar' minmax(0, 1fr) / auto minmax(0, 1fr) auto;
  }
  .strip .main {
    margin: 0;
  }
  .strip [part='mark'] svg {
    font-size: calc(var(--_unit) * 24);
  }
  .strip.statement [part='mark'] svg {
    font-size: calc(var(--_unit) * 64);
  }
  .strip [part='bar'] {
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    inline-size: auto;
    min-inline-size: 0;
    max-inline-size: calc(var(--_unit) * 130);
    margin-inline-start: calc(var(--_unit) * 5);
    padding: 0;
    padding-inline-start: calc(var(--_unit) * 5);
    border-block-start: 0;
    border-inline-start: calc(var(--_unit) * 0.6) solid var(--blue-heart-signage-accent, var(--_accent));
  }
  .strip.helpline [part='bar'] {
    max-inline-size: calc(var(--_unit) * 90);
  }
  .strip [part='call'] {
    margin-block-end: 0.5em;
  }
`;
