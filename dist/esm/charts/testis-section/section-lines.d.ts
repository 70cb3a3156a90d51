import type { SectionInput } from './section-input.js';
import { type Ground } from './section-layout.js';
import type { Bead, Line, SectionPicture } from './section-shapes.js';
export declare function linesOf(input: SectionInput, ground: Ground, beads: readonly Bead[], organ: SectionPicture['organ']): Line[];
