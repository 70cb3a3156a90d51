// How <hpg-spermatogenesis> is laid out around its drawing.
import { css } from 'lit';
export const spermatogenesisStyles = css `
  .figure {
    direction: ltr;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .figure svg {
    display: block;
    overflow: visible;
    font-family: inherit;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.75em 3em;
    margin-block: 1em 0.5em;
  }
  .follow {
    inline-size: 22em;
    max-inline-size: 100%;
  }
  .follow output {
    color: var(--_ink);
    font-weight: 600;
  }
  .follow input {
    inline-size: 100%;
    min-block-size: 1.75em;
    margin: 0;
  }
  .told,
  .outside-studied {
    margin: 0 0 1em;
    max-inline-size: 44em;
  }
  .told {
    min-block-size: 2.8em;
  }
  .behind {
    margin-block: 0 1em;
    padding: 0;
    list-style: none;
    max-inline-size: 44em;
  }
  .behind li {
    border-block-start: 1px solid var(--_grid);
    padding-block: 0.5em;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
//# sourceMappingURL=hpg-spermatogenesis.styles.js.map