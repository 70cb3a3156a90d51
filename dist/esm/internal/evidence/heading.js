// A heading of a level that the page chooses.
import { html } from 'lit';
/** @param level 2 to 6; deeper than 6 stays 6 */
export function heading(level, words) {
    switch (level) {
        case 2:
            return html `<h2>${words}</h2>`;
        case 3:
            return html `<h3>${words}</h3>`;
        case 4:
            return html `<h4>${words}</h4>`;
        case 5:
            return html `<h5>${words}</h5>`;
        default:
            return html `<h6>${words}</h6>`;
    }
}
//# sourceMappingURL=heading.js.map