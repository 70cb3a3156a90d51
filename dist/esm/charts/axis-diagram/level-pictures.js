import { axisPicture } from './axis-picture.js';
/** Words that move down with the brain lens may push the testis lens further: the second round settles that. */
const ROUNDS = 2;
export function levelPictures(inputs) {
    let pictures = inputs.map(axisPicture);
    if (inputs.length < 2)
        return pictures;
    for (let round = 0; round < ROUNDS; round += 1) {
        const least = {
            brainY: Math.max(...pictures.map(({ frame }) => frame.brain.y)),
            testisY: Math.max(...pictures.map(({ frame }) => frame.testis.y)),
        };
        pictures = inputs.map((input) => axisPicture({ ...input, least }));
    }
    return pictures;
}
//# sourceMappingURL=level-pictures.js.map