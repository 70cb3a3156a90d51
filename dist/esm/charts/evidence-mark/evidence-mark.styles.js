// How evidence marks and their key are set: muted, the mark on the line of its words.
import { css } from 'lit';
export const evidenceStyles = css `
  .evidence-mark {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    color: var(--_muted);
    vertical-align: -3px;
  }
  .evidence-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .evidence-key ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .evidence-key li {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
`;
//# sourceMappingURL=evidence-mark.styles.js.map