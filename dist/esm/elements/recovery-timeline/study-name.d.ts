import type { PanelQuantity } from '../../charts/timeline/published.js';
/** "Liu 2006": a source, whose id is its author and year. */
export declare const studyName: (id: string) => string;
/** The first source of a quantity. */
export declare const studyOf: ({ sources: [id] }: PanelQuantity) => string;
