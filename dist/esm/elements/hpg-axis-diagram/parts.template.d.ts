import { type TemplateResult } from 'lit';
import type { LabelText, NodeId } from '../../charts/axis-diagram/axis-input.js';
import type { AxisPicture } from '../../charts/axis-diagram/axis-picture.js';
import type { Voice } from '../../text/index.js';
type Labels = Readonly<Partial<Record<NodeId, LabelText>>>;
/** One button per name: over its words in the drawing, or as a list where there is no room for words in it. */
export declare function partsTemplate(voice: Voice, picture: AxisPicture, labels: Labels, chosen: NodeId | undefined, choose: (part: NodeId) => void): TemplateResult;
/** @param told what the part does and what stands behind it; nothing until it has arrived */
export declare function explanationTemplate(voice: Voice, label: LabelText | undefined, told: {
    readonly words: string;
    readonly pulses?: string | undefined;
    readonly behind: unknown;
} | undefined): TemplateResult;
/** Puts the buttons over their words. From script: a strict content security policy forbids styles in markup. */
export declare function placeParts(root: ParentNode, { labels }: AxisPicture, zoom: number): void;
export {};
