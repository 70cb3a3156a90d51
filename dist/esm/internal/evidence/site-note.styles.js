// The lines on what the site states in place of the kit, at the end of an element.
import { css } from 'lit';
export const siteNoteStyles = css `
  [part='by-site'] {
    border-inline-start: 3px solid var(--_outside);
    margin-block: 0.75em;
    padding-inline-start: 0.75em;
    max-inline-size: 44em;
    font-size: var(--_small);
  }
  [part='by-site'] p {
    margin: 0 0 0.25em;
  }
`;
//# sourceMappingURL=site-note.styles.js.map