// How statements with their marks look in the page.
import { css } from 'lit';
export const toldStyles = css `
  @layer hpg-explainers {
    [data-hpg-part] .hpg-told {
      display: flex;
      gap: 0.5em;
      align-items: baseline;
      margin: 0.35em 0;
      max-inline-size: 46em;
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    [data-hpg-part] .hpg-told > span {
      min-inline-size: 0;
    }
    [data-hpg-part] .hpg-told .hpg-basis {
      font-size: 0.875em;
      opacity: 0.9;
    }
    [data-hpg-part] button.evidence {
      flex: none;
      display: inline-flex;
      align-items: center;
      justify-content: center;
      font-size: 1em;
      inline-size: max(24px, 1.4em);
      block-size: max(24px, 1.4em);
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
      position: relative;
      inset-block-start: 0.35em;
    }
    [data-hpg-part] button.evidence > .evidence-mark {
      inline-size: max(16px, 0.95em);
      block-size: max(16px, 0.95em);
    }
    @media print {
      [data-hpg-part] button.evidence {
        display: none;
      }
    }
  }
`;
//# sourceMappingURL=told.styles.js.map