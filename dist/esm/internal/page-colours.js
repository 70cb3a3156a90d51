const shown = new Set();
let watching = false;
/** How light a computed colour is, 0 to 1; undefined where it lets through what is behind. */
export function lightness(colour) {
    const [first = 0, second = 0, third = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha < 0.5)
        return undefined;
    return colour.startsWith('rgb')
        ? (3 * first + 6 * second + third) / 2550
        : first / (colour.startsWith('l') ? 100 : 1);
}
/** How light it is behind an element; undefined where nobody can say, as before a picture. */
function behind(element) {
    if (!element)
        return undefined;
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== 'none')
        return undefined;
    return (lightness(backgroundColor) ?? behind(element.parentElement ?? element.getRootNode().host));
}
function fit(element) {
    const light = behind(element);
    // Nothing to say is no value: the page's own color-scheme is inherited.
    element.style.setProperty('--_scheme', light === undefined ? '' : light < 0.5 ? 'dark' : 'light');
}
/** A page changes its colours by a mark on its root or body, or with the system; some let them fade. */
function fitAll() {
    for (const after of [0, 600])
        setTimeout(() => {
            shown.forEach(fit);
        }, after);
}
function watch() {
    if (watching)
        return;
    watching = true;
    const observer = new MutationObserver(fitAll);
    for (const part of document.querySelectorAll('html,body'))
        observer.observe(part, { attributes: true });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', fitAll);
}
/** Keeps --_scheme on a host, which is its color-scheme on screen. */
export function followPageColours(host) {
    host.addController({
        hostConnected() {
            shown.add(host);
            watch();
            fit(host);
        },
        hostDisconnected() {
            shown.delete(host);
        },
    });
}
//# sourceMappingURL=page-colours.js.map