// The kit's page inside an iframe: shows the element that the address asks for and tells the page around it its height.
import { readMessage, tallest } from './messages.js';
const themes = ['light', 'dark'];
/** What the address asks for, as a placeholder for the loader; the address's own words are data and never markup. */
function placeholderOf(parameters, fallbackTag) {
    const placeholder = document.createElement('div');
    placeholder.setAttribute('data-hpg', parameters.get('element') ?? fallbackTag ?? '');
    for (const [name, value] of parameters) {
        if (/^[a-z][a-z-]*$/.test(name) && !['element', 'theme', 'lang'].includes(name)) {
            placeholder.setAttribute(`data-hpg-${name}`, value);
        }
    }
    return placeholder;
}
/** Tells the page around this one the height of what is shown, whenever it changes, once that page has asked. */
function tellHeight() {
    let asked;
    const tell = () => {
        const height = Math.min(tallest, Math.ceil(document.body.getBoundingClientRect().height));
        if (asked && height > 0)
            asked.page.postMessage({ hpg: 'height', height }, asked.origin === 'null' ? '*' : asked.origin);
    };
    addEventListener('message', ({ data, origin, source }) => {
        if (source !== parent || readMessage(data)?.hpg !== 'hello')
            return;
        asked = { page: parent, origin };
        tell();
    });
    new ResizeObserver(tell).observe(document.body);
    if (parent !== window)
        parent.postMessage({ hpg: 'ready' }, '*');
}
/**
 * Fills the page.
 * @param fallbackTag shown where the address names none
 */
export function openGuest(fallbackTag) {
    const parameters = new URLSearchParams(location.search);
    const root = document.documentElement;
    const theme = parameters.get('theme');
    root.style.setProperty('color-scheme', theme && themes.includes(theme) ? theme : 'light dark');
    const language = parameters.get('lang');
    if (language)
        root.lang = language;
    // What cannot be used stands on the page: there is nothing else on it that could say so.
    addEventListener('hpg-error', (event) => {
        if (event.target instanceof Element && customElements.get(event.target.localName))
            return;
        const line = document.createElement('p');
        line.setAttribute('role', 'alert');
        line.textContent = event.reason ?? '';
        document.body.append(line);
    });
    document.body.append(placeholderOf(parameters, fallbackTag));
    tellHeight();
}
//# sourceMappingURL=guest.js.map