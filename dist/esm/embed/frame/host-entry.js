// For pages that show the kit in iframes: gives each the height of what is in it. Without this script the frames keep the
// height or proportions that the page gave them.
import { readMessage } from './messages.js';
const kitPage = /\/embed(\/[a-z-]+)?\.html$/;
/** Where a frame shows a page of the kit, the address that it was given. */
function addressOf(frame) {
    const address = URL.canParse(frame.src) ? new URL(frame.src) : undefined;
    return address && kitPage.test(address.pathname) ? address : undefined;
}
/** The page of a file has the origin "null" and can only be written to by "*"; what is said is no secret. */
const targetOf = ({ origin }) => (origin === 'null' ? '*' : origin);
const frames = () => [...document.querySelectorAll('iframe')];
function greet(frame) {
    const address = addressOf(frame);
    if (address)
        frame.contentWindow?.postMessage({ hpg: 'hello' }, targetOf(address));
}
addEventListener('message', ({ data, origin, source }) => {
    const message = readMessage(data);
    const frame = message && frames().find(({ contentWindow }) => contentWindow === source);
    if (!frame || addressOf(frame)?.origin !== origin)
        return;
    if (message.hpg === 'ready')
        greet(frame);
    if (message.hpg !== 'height')
        return;
    frame.style.setProperty('height', `${message.height}px`, 'important');
    // The style sheet holds frames of no known width tall enough for any: now the height is known.
    frame.style.setProperty('min-height', '0', 'important');
});
// Frames that were there first.
frames().forEach(greet);
//# sourceMappingURL=host-entry.js.map