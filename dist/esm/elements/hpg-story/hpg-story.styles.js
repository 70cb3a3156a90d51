// Layout of a story: pictures that stay beside the text where there is room, above it where there is none.
import { css } from 'lit';
export const styles = css `
  :host {
    --_top: var(--hpg-story-top, 0px);
    container: hpg-story / inline-size;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    justify-content: end;
    align-items: end;
    margin-block-end: 0.5em;
  }
  .skip:not(:focus-visible) {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .bar {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--_top);
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.75em;
    align-items: center;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_rule);
    background: var(--_paper);
  }
  .bar button {
    min-inline-size: 3em;
  }
  @container hpg-story (inline-size < 30em) {
    .bar {
      gap: 0.4em;
      font-size: 0.875em;
    }
  }
  .place {
    font-variant-numeric: tabular-nums;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-inline-start: auto;
  }
  button[aria-disabled='true'] {
    cursor: default;
    color: var(--_muted);
    border-style: dashed;
  }
  .beside {
    padding-block: 1em;
    scroll-margin-block-start: calc(var(--_top) + 6.5em);
  }
  .text {
    padding-block: 1em;
    min-inline-size: 0;
  }
  @container hpg-story (inline-size >= 56em) {
    .ways {
      display: none;
    }
    .columns {
      display: grid;
      grid-template-columns: minmax(18em, 26em) minmax(0, var(--hpg-story-beside, 1fr));
      gap: 2.5em;
    }
    .text {
      grid-column: 1;
      grid-row: 1;
      /* The last step can come to the middle of the window. */
      padding-block: 20vh 40vh;
    }
    .beside {
      grid-column: 2;
      grid-row: 1;
      position: sticky;
      inset-block-start: calc(var(--_top) + 3.5em);
      align-self: start;
      max-block-size: calc(100vh - var(--_top) - 4em);
      overflow-y: auto;
      padding-inline: 4px;
    }
  }
  @media print {
    .head,
    .bar {
      display: none;
    }
    .columns {
      display: block;
    }
    .beside {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    .text {
      padding-block: 1em;
    }
  }
`;
//# sourceMappingURL=hpg-story.styles.js.map