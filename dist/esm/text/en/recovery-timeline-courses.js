// Words of <recovery-timeline> for the courses of medicines that a reader moves. Fetched after the first drawing.
import { catalogue } from '../catalogue.js';
export const recoveryTimelineCourses = catalogue('recovery-timeline-courses', {
    testosteroneEnds: 'Testosterone ends',
    testosteroneEndsAt: (v) => `testosterone ends, ${v.at}`,
    start: (v) => `${v.name} begins`,
    end: (v) => `${v.name} ends`,
    whole: (v) => `${v.name}, the whole course`,
    fromTo: (v) => `${v.from} to ${v.to}`,
    hint: 'Drag a bar or one of its ends, or choose it with Tab and move it with the arrow keys.',
    hintEnd: 'Drag the end of testosterone, or choose it with Tab and move it with the arrow keys.',
    own: (v) => `These medicines are your own now, in place of those of “${v.protocol}”.`,
    back: 'Back to the protocol’s own',
    beforeFirst: 'No further: a course cannot begin before the first dose.',
    beyond: 'No further: the picture ends here.',
    least: 'No further: a course lasts at least a week here.',
    testosteroneRange: 'No further: testosterone is taken for 1 to 120 months here.',
});
//# sourceMappingURL=recovery-timeline-courses.js.map