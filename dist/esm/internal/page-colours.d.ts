import type { ReactiveControllerHost } from 'lit';
/** How light a computed colour is, 0 to 1; undefined where it lets through what is behind. */
export declare function lightness(colour: string): number | undefined;
/** Keeps --_scheme on a host, which is its color-scheme on screen. */
export declare function followPageColours(host: ReactiveControllerHost & HTMLElement): void;
