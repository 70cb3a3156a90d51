// Every colour and size of the kit: public --hpg-* properties with their defaults, private --_* names in use.
import { css } from 'lit';
/** Hues per hormone, light and dark, at least 3.7:1 on white and on #14181d; never used without dash, marker and name. */
export const tokens = css `
  :host {
    --_lh: var(--hpg-lh-color, light-dark(#2971c6, #6db0f4));
    --_fsh: var(--hpg-fsh-color, light-dark(#007b81, #71d0d5));
    --_testosterone: var(--hpg-testosterone-color, light-dark(#cc3f3f, #ff8f7a));
    --_itt: var(--hpg-itt-color, light-dark(#7d1519, #e0524c));
    --_estradiol: var(--hpg-estradiol-color, light-dark(#c04688, #ec84b7));
    --_sperm: var(--hpg-sperm-color, light-dark(#6635a3, #b28fef));
    --_testisVolume: var(--hpg-testis-volume-color, light-dark(#586a46, #a7c28c));
    --_outside: var(--hpg-outside-color, light-dark(#b57a00, #f2d45c));
    --_outside-text: var(--hpg-outside-text-color, light-dark(#855900, #f2d45c));
    --_ink: var(--hpg-ink-color, light-dark(#16191d, #eceff2));
    --_muted: var(--hpg-muted-color, light-dark(#4b525a, #a9b1ba));
    --_line: var(--hpg-line-color, light-dark(#7d848c, #7f8892));
    --_rule: var(--hpg-rule-color, light-dark(#aab1b9, #59626c));
    --_grid: var(--hpg-grid-color, light-dark(#e7eaed, #262c33));
    --_tissue: var(--hpg-tissue-color, light-dark(#f4f5f6, #1b2027));
    --_tissue-deep: var(--hpg-tissue-deep-color, light-dark(#e9ebed, #242b33));
    --_paper: var(--hpg-paper-color, light-dark(#ffffff, #14181d));
    --_small: 0.8125em;
    display: block;
    font-size: max(1em, 16px);
    line-height: 1.4;
    text-align: start;
    color-scheme: var(--_scheme, inherit);
    color: var(--_ink);
  }
  /* A page whose rules are all important reaches the element itself, and no further. Units keep their letters. */
  @media screen {
    :where(:host > *) {
      font-size: max(1em, 16px);
    }
  }
  :where(:host > *) {
    text-transform: none;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  @media (forced-colors: active) {
    :host {
      --_lh: CanvasText;
      --_fsh: CanvasText;
      --_testosterone: CanvasText;
      --_itt: CanvasText;
      --_estradiol: CanvasText;
      --_sperm: CanvasText;
      --_testisVolume: CanvasText;
      --_outside: CanvasText;
      --_outside-text: CanvasText;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_rule: CanvasText;
      --_grid: CanvasText;
      --_tissue: Canvas;
      --_tissue-deep: Canvas;
      --_paper: Canvas;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
/** Native controls and folds, the same in every element. */
export const controlStyles = css `
  select,
  button,
  input {
    font: inherit;
    color: inherit;
    accent-color: var(--_ink);
  }
  select,
  button {
    min-block-size: 2.25em;
    padding: 0.25em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: transparent;
    max-inline-size: 100%;
  }
  select option {
    color: CanvasText;
    background: Canvas;
  }
  button {
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    border-color: var(--_ink);
    box-shadow: inset 0 -2px 0 var(--_ink);
    font-weight: 600;
  }
  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }
  label {
    display: inline-grid;
    gap: 0.2em;
    font-size: var(--_small);
    color: var(--_muted);
  }
  label > :is(select, input) {
    font-size: 1.15em;
    color: var(--_ink);
  }
  details {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.5em;
  }
  summary {
    cursor: pointer;
    min-block-size: 1.75em;
    color: var(--_muted);
  }
  .notice {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.6em;
    color: var(--_muted);
  }
  .problem {
    border-inline-start: 3px solid var(--_ink);
    margin-block: 0 0.75em;
    padding: 0.25em 0.75em;
  }
  .scroll {
    overflow-x: auto;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
//# sourceMappingURL=tokens.styles.js.map