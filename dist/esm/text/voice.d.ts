import type { Level, Levelled, Marker, Units } from '../data/types.js';
import { type Catalogue, type Locale, type Messages, type Spoken } from './catalogue.js';
/** A marker's value ready to print. */
export interface PrintedValue {
    readonly number: string;
    readonly unit: string;
}
export declare class Voice {
    #private;
    readonly locale: Locale;
    readonly level: Level;
    readonly units: Units;
    /** The voice that says what the kit says, where a site has put words of its own in its place. */
    readonly kit: Voice;
    constructor(locale: Locale, level: Level, units: Units);
    /** The messages of a catalogue at this voice's depth. */
    say<M extends Messages>(words: Catalogue<M>): Spoken<M>;
    /** The text of a fact at this depth; `id` lets a locale replace it. */
    fact(id: string, text: Levelled): string;
    /** A number with at most `places` decimals, as the language writes it. */
    number(value: number, places?: number): string;
    /** A share (1 = 100 %) in whole per cent; below 1 % as "under 1". */
    percent(share: number): string;
    /** A marker's value in the chosen units, with the decimals the measurement supports. */
    marker(marker: Pick<Marker, 'id' | 'unit' | 'si'>, value: number): PrintedValue;
}
