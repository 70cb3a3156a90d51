import { type TemplateResult } from 'lit';
/** Every kind of cell that is counted one by one. */
export type CellKind = 'typeA' | 'typeB' | 'spermatocytes' | 'roundSpermatids' | 'elongatedSpermatids' | 'sperm' | 'sertoli' | 'leydig';
export type GermKind = Exclude<CellKind, 'sertoli' | 'leydig'>;
export declare const germKinds: readonly GermKind[];
/** Room that a cell takes, px from its middle; for spindles and sperm half of the width of the head. */
export declare const cellRadius: Readonly<Record<GermKind, number>>;
/** The inside of a germ cell's group. */
export declare const germGlyph: (kind: GermKind) => TemplateResult;
/** A Leydig cell, radius 19 at rest; droplets tell how much it makes (0 to 1). */
export declare const leydigGlyph: (active: number, turned?: boolean) => TemplateResult;
/** The nucleus of a Sertoli cell: notched, with one dark core. */
export declare const sertoliNucleus: TemplateResult<2>;
/** A Sertoli cell by itself, for lists. */
export declare const sertoliGlyph: TemplateResult<2>;
