// Layout of the link: the address with its button, what it holds below.
import { css } from 'lit';
export const shareStyles = css `
  .link {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
  }
  .address {
    flex: 0 1 36em;
    min-inline-size: min(100%, 12em);
  }
  .link p {
    flex: 0 0 100%;
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