// How <hpg-pulse-day> is laid out around its drawing.
import { css } from 'lit';
export const pulseDayStyles = css `
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.25em;
    border: 0;
    margin: 0 0 1em;
    padding: 0;
    min-inline-size: 0;
  }
  .choices legend {
    padding: 0;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .choices label {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 2em;
    font-size: max(0.9375em, 13px);
    color: var(--_ink);
  }
  .choices input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
  }
  .outside-studied {
    margin: 0 0 1em;
    max-inline-size: 44em;
  }
  .figure {
    direction: ltr;
    max-inline-size: 100%;
  }
  .hint {
    margin-block: 0.5em 1em;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .counting {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
    min-block-size: 3.25em;
    margin-block: 0.75em;
  }
  .counting p {
    margin: 0;
    align-self: center;
  }
  .counting label {
    max-inline-size: 30em;
  }
  .counting input {
    inline-size: 5em;
    min-block-size: 2.25em;
    padding: 0.25em 0.4em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: transparent;
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
  .moments {
    display: grid;
    gap: 0.1em;
    max-inline-size: 38em;
    margin-block-end: 0.75em;
  }
  .moment {
    inline-size: 100%;
    block-size: 2em;
    margin: 0;
    cursor: pointer;
  }
  @media print {
    .choices,
    .moments,
    .counting {
      display: none;
    }
    [part='drawing'] {
      max-inline-size: 100%;
      block-size: auto;
    }
  }
`;
//# sourceMappingURL=hpg-pulse-day.styles.js.map