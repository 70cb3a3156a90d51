// Words of <hpg-story> and <hpg-step>: where the reader is, how to go on, and what is wrong with a step.
import { catalogue } from '../catalogue.js';
export const storyWords = catalogue('story', {
    steps: 'Steps of this story',
    previous: 'Back one step',
    next: 'Next step',
    previousBrief: 'Back',
    nextBrief: 'Next',
    place: (v) => `Step ${v.step} of ${v.of}`,
    arrived: (v) => `Step ${v.step} of ${v.of}: ${v.title}`,
    skip: 'Skip to the text',
    toPicture: 'To the picture',
    toText: 'To the text',
    pictureBrief: 'Picture',
    textBrief: 'Text',
    beside: 'Pictures beside the text',
    empty: 'This story has no steps yet.',
    outside: 'A step does something only inside hpg-story. Its text stays readable here.',
    focusAllowed: 'the id of an element on this page, or the tag of one',
    factsAllowed: 'names of this kit’s facts, with a space after each, such as recovery-in-trials',
});
//# sourceMappingURL=story.js.map