import { type TemplateResult } from 'lit';
import type { AxisInput, NodeId } from '../../charts/axis-diagram/axis-input.js';
import type { AxisPicture } from '../../charts/axis-diagram/axis-picture.js';
/** What a drawing is shown with. */
interface Shown {
    /** CSS px for each px of the picture. */
    readonly zoom: number;
    readonly chosen: NodeId | undefined;
    readonly notToScale: string;
    readonly part: 'drawing' | 'drawing-beside';
    /** For those who do not see it. */
    readonly words: string;
    readonly choose: (event: Event) => void;
}
export declare class Drawn {
    #private;
    template(picture: AxisPicture, input: AxisInput, shown: Shown): TemplateResult;
}
export {};
