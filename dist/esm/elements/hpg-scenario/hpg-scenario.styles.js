// The wrapper sets nothing that what stands in it would inherit: its content is the page's own.
import { css } from 'lit';
export const styles = css `
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .problem {
    border-inline-start: 3px solid currentColor;
    margin-block: 0 0.75em;
    padding: 0.25em 0.75em;
  }
`;
//# sourceMappingURL=hpg-scenario.styles.js.map