// Chance that can be repeated: the same seed gives the same numbers in every engine.
/**
 * A stream of uniform numbers in [0, 1), steps of 2^-32. `seed` is taken as 32 bits (its fraction and its higher bits
 * are dropped). 32-bit integer arithmetic only, so every engine gives the same bits. The generator is Chris
 * Doty-Humphrey's sfc32 (public domain); neighbouring seeds give unrelated streams.
 */
export function randomOf(seed) {
    let a = seed | 0;
    let b = 0;
    let c = 0;
    let counter = 1;
    const draw = () => {
        const sum = (a + b + counter++) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        return (sum >>> 0) / 2 ** 32;
    };
    // The seed needs about a dozen rounds to reach every bit of the state.
    for (let round = 0; round < 16; round++)
        draw();
    return draw;
}
/** One draw from the normal distribution of mean 0 and standard deviation 1 (Box and Muller). Uses up two numbers. */
export function normalOf(random) {
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    return radius * Math.cos(2 * Math.PI * random());
}
//# sourceMappingURL=random.js.map