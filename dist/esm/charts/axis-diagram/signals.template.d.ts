import type { TemplateResult } from 'lit';
import type { AxisPicture } from './axis-picture.js';
import type { Rail } from './medicine-rails.js';
import type { Brake, SignalLine } from './signal-lines.js';
export declare function lineTemplate(line: SignalLine, chosen?: boolean): TemplateResult;
export declare function brakeTemplate({ id, x, y, half, width, blocked }: Brake): TemplateResult;
export declare function railTemplate({ site, pieces, blocks }: Rail): TemplateResult;
/** A sample of a line with its marker, as key beside a name: 27 px wide around y 0. */
export declare function sampleTemplate(hue: string): TemplateResult;
/** All lines of a picture, those of the brain under the rest. */
export declare function signalsTemplate(picture: AxisPicture, chosen: string): TemplateResult;
