// Layout of the sheet on the screen, and close enough on paper to fit one page.
import { css } from 'lit';
export const styles = css `
  .print {
    margin-block-end: 1em;
  }
  .section {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  .notes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 46em;
    font-size: 1em;
    font-weight: 600;
    color: var(--_ink);
  }
  textarea {
    field-sizing: content;
    min-block-size: 6em;
    inline-size: 100%;
    padding: 0.5em;
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_line);
    border-radius: 3px;
  }
  .hint {
    margin: 0.3em 0 0;
    font-size: var(--_small);
    color: var(--_muted);
  }
  ::slotted([slot='own-questions']),
  ::slotted([slot='contact']) {
    margin-block: 0.5em;
  }
  @media print {
    :host {
      font-size: 8.5pt;
      line-height: 1.25;
    }
    .print,
    .hint {
      display: none;
    }
    .section {
      padding-block: 0.2em;
    }
    textarea {
      min-block-size: 5em;
      inline-size: 100%;
    }
    .notes {
      max-inline-size: none;
    }
    .scroll {
      overflow: visible;
    }
    .notice {
      padding-block: 0.3em 0;
    }
  }
`;
//# sourceMappingURL=hpg-visit-sheet.styles.js.map