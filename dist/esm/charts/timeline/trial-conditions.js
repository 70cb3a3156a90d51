import { besideMain } from './timeline-input.js';
/** Liu 2006: length of treatment in the pooled trials, weeks. */
export const trialWeeks = [16, 78];
/** Liu 2006: age of the men, years. */
export const trialAges = [18, 51];
/** The finish line of the pooled trials, M/mL. Who starts below it cannot come back to it. */
export const finishLineMPerMl = 20;
/** Enanthate a week that counts as "like the trials", mg: theirs was mostly 200; 100 was given in some. */
const similarWeeklyMg = [100, 300];
/** Further apart than two weeks is no longer steady suppression. */
const longestSimilarIntervalDays = 14;
const depots = ['testosterone-undecanoate', 'testosterone-pellet'];
/** Reasons why a stopped course lies outside the pooled recovery trials; empty where it lies inside. */
export function outsideTrials(input) {
    const weeks = Math.round((input.trtMonths * input.daysPerMonth) / 7);
    const weeklyMg = (input.dose * 7) / input.everyDays;
    const likeDose = weeklyMg >= similarWeeklyMg[0] && weeklyMg <= similarWeeklyMg[1] && input.everyDays <= longestSimilarIntervalDays;
    const reasons = [
        ['drug', besideMain(input).length > 0],
        ['depot', depots.includes(input.agent)],
        [
            'untested',
            weeks < trialWeeks[0] || weeks > trialWeeks[1] || input.agent !== 'testosterone-enanthate' || !likeDose,
        ],
        ['age', input.ageYears < trialAges[0] || input.ageYears > trialAges[1]],
        ['start', input.spermMPerMl < finishLineMPerMl],
    ];
    return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
/** Enanthate 200 mg weekly, the regimen of the WHO trials and of Coviello 2005, whatever else is taken. */
export function isWeeklyEnanthate200(input) {
    const { agent, dose, everyDays, hasTestosterone } = input;
    return hasTestosterone && agent === 'testosterone-enanthate' && dose === 200 && everyDays === 7;
}
/** Whether anything but testosterone is given within the first weeks. */
export const onlyTestosteroneAtFirst = (input) => besideMain(input).every(({ fromDay }) => fromDay > 0);
//# sourceMappingURL=trial-conditions.js.map