// The comparison on a narrow screen, one protocol at a time, and on paper.
import { css } from 'lit';
export const mediaStyles = css `
  .choices.narrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }
  .choices.narrow .choice {
    flex: 1;
    /* Large text on a small screen: the buttons go under the select. */
    flex-basis: min(100%, 10em);
    min-inline-size: 0;
    padding: 0;
  }
  .choices.narrow :is(select, button) {
    min-block-size: 2.75em;
  }
  .narrow > .moment-control {
    display: grid;
  }
  .narrow .moment-control .moment {
    min-block-size: 2.75em;
  }
  .narrow .plot {
    margin-inline-start: 2.9em;
  }
  .narrow .line-key {
    margin-block: 0.5em 0.9em;
  }
  .narrow :is(table, tbody, tr, th, td) {
    display: block;
  }
  .narrow thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .narrow tr {
    padding-block: 0.35em;
  }
  .narrow :is(th, td) {
    padding-block: 0.1em;
  }
  .narrow .ruler {
    display: flex;
    flex-direction: column-reverse;
    padding-block-start: 0;
  }
  .narrow .ruler .names {
    text-align: end;
  }
  .narrow .men {
    min-block-size: 5.35em;
  }
  .narrow .range {
    /* The highest number of the scale hangs into the line below. */
    margin-block-end: 0.9em;
  }
  .narrow .everywhere {
    min-block-size: 3.4em;
  }

  label {
    grid-template-columns: minmax(0, auto);
    max-inline-size: 100%;
  }

  @media print {
    .controls > :not(.line-key),
    .choices,
    .everywhere-row {
      display: none;
    }
    /* The key to the marks is printed, so the marks are. */
    .compare button.evidence {
      display: inline-block;
    }
    .column-name {
      position: static;
      clip-path: none;
      inline-size: auto;
      block-size: auto;
      white-space: normal;
      line-height: 1.4;
      font-weight: 600;
    }
    .narrow thead {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    /* Paper shows as many columns as it is wide for; the table has them all. */
    details[part='table']:not([open]) {
      display: block;
    }
    .scroll {
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
//# sourceMappingURL=media.styles.js.map