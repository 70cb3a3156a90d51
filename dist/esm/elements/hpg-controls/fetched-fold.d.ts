import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Voice } from '../../text/index.js';
export declare class FetchedFold<T> {
    #private;
    constructor(host: ReactiveControllerHost, fetch: () => Promise<T>);
    /** @param name of the part, for pages that style it */
    template(voice: Voice, name: string, summary: string, content: (fetched: T) => TemplateResult): TemplateResult;
}
