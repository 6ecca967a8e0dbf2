import { css } from 'lit';

/** All motion, and none of it on the artwork: one fade per slide, and the glide of the burn-in guard. */
export const motionStyles = css`
  .glide .stage {
    transition: transform 2s;
  }

  /* Two identical animations, so that each slide restarts one. */
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
