import { css } from 'lit';

/** All that moves, which is nothing of the artwork: one fade for each slide, and the glide of the guard against burning in. */
export const motionStyles = css`
  .glide .stage {
    transition: transform 2s;
  }

  /* Two of the same, so that each slide begins it anew. */
  .fade-0 [part='slide'] {
    animation: blue-heart-in-0 0.8s;
  }
  .fade-1 [part='slide'] {
    animation: blue-heart-in-1 0.8s;
  }
  @keyframes blue-heart-in-0 {
    from {
      opacity: 0;
    }
  }
  @keyframes blue-heart-in-1 {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    [part='slide'] {
      animation: none !important;
    }
    .stage {
      transition: none !important;
    }
  }
`;
