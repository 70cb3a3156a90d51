import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FrameContent } from '../../internal/frame.js';
import type { Voice } from '../../text/index.js';
import type { ColumnMen } from './men.js';
import type * as Told from './told.js';
export declare class CompareLater implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost);
    get told(): typeof Told | undefined;
    get men(): ColumnMen | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Resolves when everything has been fetched, or cannot be had. */
    settled(): Promise<void>;
    /** The sources of these ids once they are there, and before that how to get them. */
    evidence(voice: Voice, ids: ReadonlySet<string>): FrameContent['evidence'];
}
