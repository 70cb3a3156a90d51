// How <hpg-testis-section> is laid out around its drawing.
import { css } from 'lit';
export const testisSectionStyles = css `
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
  .outside-studied,
  .spread {
    margin: 0.5em 0 1em;
    max-inline-size: 44em;
  }
  .spread {
    min-block-size: 2.8em;
    color: var(--_muted);
  }
  @media (max-width: 30em) {
    .spread {
      min-block-size: 5.6em;
    }
  }
  .moments {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 3em;
    margin-block: 1em;
  }
  .stations {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
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
    .moments {
      display: none;
    }
  }
`;
//# sourceMappingURL=hpg-testis-section.styles.js.map