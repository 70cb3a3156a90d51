// Layout of the link: the address with its button, what it holds below.
import { css } from 'lit';
export const shareStyles = css `
  .link {
    display: grid;
    grid-template-columns: minmax(0, 36em) auto;
    justify-content: start;
    align-items: end;
    gap: 0.5em 1em;
  }
  .link p {
    grid-column: 1 / -1;
    margin: 0;
    max-inline-size: 68ch;
    font-size: var(--_small);
  }
  input[type='text'] {
    inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.25em 0.4em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    background: transparent;
  }
`;
//# sourceMappingURL=share.styles.js.map