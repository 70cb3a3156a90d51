/** Draws one number after another, each uniform in [0, 1). */
export type Random = () => number;
/**
 * A stream of uniform numbers in [0, 1), steps of 2^-32. `seed` is taken as 32 bits (its fraction and its higher bits
 * are dropped). 32-bit integer arithmetic only, so every engine gives the same bits. The generator is Chris
 * Doty-Humphrey's sfc32 (public domain); neighbouring seeds give unrelated streams.
 */
export declare function randomOf(seed: number): Random;
/** One draw from the normal distribution of mean 0 and standard deviation 1 (Box and Muller). Uses up two numbers. */
export declare function normalOf(random: Random): number;
