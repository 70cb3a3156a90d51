import { type LitElement, type ReactiveController, type TemplateResult } from 'lit';
/** Whether the page itself has put an element there. */
export declare const isOfPage: (element: Element) => boolean;
export declare class LightContent implements ReactiveController {
    #private;
    constructor(host: LitElement);
    hostConnected(): void;
    /** Renders into the part of this name; the shadow root shows it with `<slot name=…>`. */
    render(part: string, content: TemplateResult): void;
    /** The page's element of a part, where it has been rendered. */
    part(name: string): HTMLElement | undefined;
}
