// Words that every element uses: notice, fold-outs, depth, moment, errors.
import { catalogue } from '../catalogue.js';
export const common = catalogue('common', {
    notice: {
        fundamentals: 'This explains how the body works. It is not medical advice and cannot tell what will happen to you. Talk to a clinician before you start, change or stop a medicine.',
        intermediate: 'This explains; it does not advise. Simulated curves show a typical man, not a forecast for one person. Decisions about medicines belong in a talk with a clinician.',
        academic: 'For explanation, not for clinical decisions. Simulated curves show a reference man under the stated assumptions, not a forecast for one person.',
    },
    depth: 'Depth',
    fundamentals: 'Fundamentals',
    intermediate: 'Intermediate',
    academic: 'Academic',
    table: 'Table',
    sources: (v) => `Sources (${v.count})`,
    leavesOut: 'What the model leaves out',
    moment: 'Moment',
    simulated: 'simulated',
    monthBefore: 'before the first dose',
    monthOn: (v) => `month ${v.month} on testosterone`,
    monthAfter: (v) => `month ${v.month}, ${v.since} after stopping`,
    monthUntreated: (v) => `month ${v.month}, no testosterone from outside`,
    errorIn: (v) => `<${v.tag}> attribute ${v.attribute}: "${v.given}" cannot be used. Allowed: ${v.allowed}. What was shown before stays.`,
    errorPlain: (v) => `<${v.tag}>: ${v.reason} What was shown before stays.`,
});
//# sourceMappingURL=common.js.map