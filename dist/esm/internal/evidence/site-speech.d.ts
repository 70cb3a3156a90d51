import { type ReactiveController } from 'lit';
import type { Voice } from '../../text/voice.js';
import type { KitElement } from '../kit-element.js';
import type { Problems } from '../problems.js';
export declare class SiteSpeech implements ReactiveController {
    #private;
    constructor(host: KitElement, problems: Problems);
    /** The voice that says the site's words in place of the kit's. */
    voice(own: Voice): Voice;
    hostUpdated(): void;
}
