import type { Level } from '../data/types.js';
/** A message is fixed words, or words made from values; each may be told once or per depth. */
export type Words = string | ((values: never) => string);
export type Message = Words | Readonly<Record<Level, Words>>;
export type Messages = Readonly<Record<string, Message>>;
/** Messages of one subject, in the source language, under a name that locales use. */
export interface Catalogue<M extends Messages> {
    readonly name: string;
    readonly english: M;
}
/** What a locale brings. Anything it lacks stays English. */
export interface Locale {
    /** BCP 47 tag, e.g. "de" or "en-XA". */
    readonly code: string;
    /** Replacement messages by catalogue name. */
    readonly messages?: Readonly<Record<string, Messages>>;
    /** Replacement texts of facts (claims, names of protocols …) by fact id. */
    readonly facts?: Readonly<Record<string, Readonly<Record<Level, string>>>>;
    /** Applied to every finished string; pseudo-locales use it. */
    readonly transform?: (words: string) => string;
}
type Values<U> = (U extends (values: infer V) => string ? (values: V) => void : never) extends (values: infer I) => void ? I : never;
type AllOf<M> = M extends Words ? M : M extends Readonly<Record<Level, infer W>> ? W : never;
type Flat<W> = [Extract<W, (values: never) => string>] extends [never] ? string : (values: Values<W>) => string;
/** The same catalogue at one depth and in one language: each entry is a string or a function of its values. */
export type Spoken<M extends Messages> = {
    readonly [K in keyof M]: Flat<AllOf<M[K]>>;
};
export declare function catalogue<const M extends Messages>(name: string, english: M): Catalogue<M>;
/** All messages of a catalogue at one depth in one locale. */
export declare function speak<M extends Messages>(words: Catalogue<M>, locale: Locale, level: Level): Spoken<M>;
export {};
