import { type TemplateResult } from 'lit';
import type { Claim } from '../../data/types.js';
import { type Telling } from '../../internal/evidence/told.template.js';
import { type OptionsByStand } from './situation.js';
export interface OptionsContext extends Telling {
    readonly claims: Readonly<Record<string, Claim>>;
    /** Level of the headings of groups. */
    readonly level: number;
}
export declare function optionsTemplate(context: OptionsContext, options: OptionsByStand): TemplateResult;
