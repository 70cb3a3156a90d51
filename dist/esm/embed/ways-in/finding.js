// What a placeholder, a link or a shortcode asks for.
import { definitions } from '../tags.js';
/** Elements around a part of a page, in which other elements are asked for; what the others hold is their fallback. */
const around = ['hpg-scenario', 'hpg-story', 'hpg-step'];
/** Where the page is being edited, shows code, or gives a fallback, nothing is turned into anything. */
const untouchable = [
    'pre,code,samp,kbd,textarea,script,style,template,noscript,[contenteditable]:not([contenteditable="false"])',
    ...Object.keys(definitions).filter((tag) => !around.includes(tag)),
].join();
export function mayTurn(node) {
    const element = node instanceof Element ? node : node.parentElement;
    return node.ownerDocument?.designMode !== 'on' && !element?.closest(untouchable);
}
//# sourceMappingURL=finding.js.map