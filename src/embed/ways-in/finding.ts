// What a placeholder, a link or a shortcode asks for.
import { definitions } from '../tags.js';

export interface Finding {
  /** How the page wrote it, for messages. */
  readonly written: string;
  /** The element's name as the page wrote it. */
  readonly name: string;
  /** Attributes for the element, as they were written. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Puts the element where it was asked for; what stood there becomes its fallback. */
  readonly place: (element: Element) => void;
}

/** Elements around a part of a page, in which other elements are asked for; what the others hold is their fallback. */
const around = ['hpg-scenario', 'hpg-story', 'hpg-step'];

/** Where the page is being edited, shows code, or gives a fallback, nothing is turned into anything. */
const untouchable = [
  'pre,code,samp,kbd,textarea,script,style,template,noscript,[contenteditable]:not([contenteditable="false"])',
  ...Object.keys(definitions).filter((tag) => !around.includes(tag)),
].join();

export function mayTurn(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return node.ownerDocument?.designMode !== 'on' && !element?.closest(untouchable);
}
