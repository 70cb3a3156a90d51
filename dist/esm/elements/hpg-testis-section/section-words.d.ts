import type { SectionWords } from '../../charts/testis-section/section-input.js';
import type { Tissue } from '../../charts/testis-section/tissue.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Voice } from '../../text/index.js';
import type { SectionState } from './section-state.js';
export declare const mL: (voice: Voice, volume: number) => string;
/** One sentence, or two short ones, for the state. */
export declare function answerWords(voice: Voice, state: SectionState): string;
export declare function aboutWords(voice: Voice, { startMl }: SectionState, { protocol, age }: Scenario): string;
export declare function sectionWords(voice: Voice, { volumeMl, startMl, story }: SectionState, tissue: Tissue): SectionWords;
/** The drawing in words. */
export declare function drawingWords(voice: Voice, answer: string, state: SectionState, { rows }: SectionWords): string;
