// A word in running text that opens: dotted underline; the definition as a quiet box on top of the page.
import { css } from 'lit';
export const styles = css `
  :host {
    display: inline;
    font-size: inherit;
    line-height: inherit;
    color: inherit;
    text-align: inherit;
  }
  .word {
    cursor: pointer;
    text-decoration: underline dotted 1.5px;
    text-underline-offset: 0.2em;
    border-radius: 2px;
  }
  .word:hover,
  .word[aria-expanded='true'] {
    text-decoration-style: solid;
  }
  .definition {
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(24em, calc(100vw - 16px));
    overflow: visible;
    margin: 0;
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: var(--_paper);
    color: var(--_ink);
    font-size: max(1em, 16px);
    font-weight: 400;
    font-style: normal;
    line-height: 1.45;
    letter-spacing: normal;
    text-transform: none;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .definition p {
    margin: 0;
  }
  .definition[popover] {
    position: absolute;
    inset: auto;
    left: var(--_left, 0);
    top: var(--_top, 0);
  }
  .in-line {
    display: block;
    max-inline-size: 100%;
    margin-block: 0.35em;
  }
  .in-line[hidden] {
    display: none;
  }
  @media print {
    .word {
      text-decoration: none;
    }
    .definition {
      display: none;
    }
  }
`;
//# sourceMappingURL=hpg-term.styles.js.map