// The popover of evidence marks: a quiet box on top of the page, its facts one under the other.
import { css } from 'lit';
export const evidencePanelStyles = css `
  .evidence-panel {
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(30em, calc(100vw - 16px));
    max-block-size: min(36em, calc(100vh - 16px));
    overflow: auto;
    margin: 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: var(--_paper);
    color: var(--_ink);
    font-size: max(0.9375rem, 15px);
    font-weight: 400;
    line-height: 1.45;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .evidence-panel[popover] {
    position: absolute;
    inset: auto;
    left: var(--_left, 0);
    top: var(--_top, 0);
  }
  .evidence-panel.in-line {
    max-inline-size: 100%;
    max-block-size: none;
    margin-block: 0.75em;
  }
  .evidence-panel[hidden] {
    display: none;
  }
  .evidence-head {
    display: flex;
    gap: 0.5em 1em;
    align-items: start;
    justify-content: space-between;
  }
  .evidence-head p {
    margin: 0;
  }
  .evidence-head strong {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .evidence-head .evidence-mark {
    flex: none;
  }
  button.evidence-close {
    flex: none;
    min-block-size: 2.25em;
  }
  .evidence-panel dl {
    margin: 0.6em 0 0;
  }
  .evidence-panel dt {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .evidence-panel dd {
    margin: 0;
  }
  .evidence-panel ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  .evidence-panel li {
    margin-block-end: 0.35em;
  }
  .evidence-panel a {
    color: inherit;
  }
  .overdue {
    border-inline-start: 3px solid var(--_outside);
    margin: 0.6em 0;
    padding-inline-start: 0.75em;
    max-inline-size: 44em;
  }
  @media print {
    .evidence-panel {
      display: none;
    }
  }
`;
//# sourceMappingURL=evidence-panel.styles.js.map