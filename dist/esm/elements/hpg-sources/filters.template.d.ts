import { type TemplateResult } from 'lit';
import type { Read, Strength } from '../../data/types.js';
import type { Voice } from '../../text/index.js';
import type { Filter } from './filter.js';
export declare const reads: readonly Read[];
/** @param pageIsKnown whether other elements on the page name sources; without them there is nothing to choose */
export declare function filtersTemplate(voice: Voice, filter: Filter, strengths: readonly Strength[], pageIsKnown: boolean, choose: (filter: Filter) => void): TemplateResult;
