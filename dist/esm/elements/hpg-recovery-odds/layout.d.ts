export interface OddsLayout {
    readonly form: 'narrow' | 'medium' | 'wide';
    /** Room of one figure, px. */
    readonly cell: number;
    readonly curveWidth: number;
}
export declare const gapEm = 2.5;
export declare function layoutOf(width: number, fontSize: number): OddsLayout;
