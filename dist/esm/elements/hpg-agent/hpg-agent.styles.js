// Layout of one medicine: the chain of places beside the words on them, sections under hairlines, folds below.
import { css } from 'lit';
export const styles = css `
  .choose {
    margin-block-end: 0.75em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.75em;
    align-items: center;
    max-inline-size: 32em;
  }
  .choose select {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .section {
    min-inline-size: 0;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }
  details.section > summary {
    min-block-size: 24px;
    cursor: pointer;
    color: var(--_ink);
  }
  details.section > summary > :is(h2, h3, h4, h5, h6) {
    display: inline;
    margin: 0;
    font-size: 1.0625em;
    font-weight: 600;
  }
  details.section[open] > summary {
    margin-block-end: 0.35em;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2.5em;
    align-items: start;
  }
  .where > .sites {
    flex: 1 1 18em;
    max-inline-size: 30em;
  }
  .where > .words {
    flex: 1 1 20em;
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 21em), 1fr));
    gap: 0 2.5em;
    align-items: start;
  }
  .sites {
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }
  .site {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding-block: 0.3em;
    padding-inline-start: 1.6em;
    color: var(--_muted);
  }
  .site:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.2em -0.5em;
    inset-inline-start: 0.42em;
    border-inline-start: 1.25px solid var(--_line);
  }
  .node {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-start: 0;
    inline-size: 0.85em;
    block-size: 0.85em;
    border: 1.5px solid var(--_line);
    border-radius: 50%;
    background: var(--_paper);
    forced-color-adjust: none;
  }
  .active {
    color: var(--_ink);
  }
  .active .name {
    font-weight: 600;
  }
  .active .node {
    border-color: var(--_outside);
    background: var(--_outside);
    print-color-adjust: exact;
  }
  .here {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_outside-text);
    font-size: var(--_small);
  }
  .rail {
    flex: none;
    color: var(--_outside);
  }
  :host(:dir(rtl)) .rail {
    transform: scaleX(-1);
  }
  @media print {
    .choose {
      display: none;
    }
    .section {
      break-inside: avoid;
    }
  }
`;
//# sourceMappingURL=hpg-agent.styles.js.map