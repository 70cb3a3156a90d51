import { medicineSites } from '../../charts/axis-diagram/axis-input.js';
import { QUIET_BELOW } from '../../charts/axis-diagram/strength.js';
import { markerShare, phaseAt, signalAt } from '../../scenario/run.js';
import { daysPerMonth } from '../../scenario/scenario.js';
import { medicines } from './medicines.js';
/** Near usual, within what a man's own tests vary by. */
const NEAR_USUAL = [0.8, 1.25];
export const isNearUsual = (share) => share >= NEAR_USUAL[0] && share <= NEAR_USUAL[1];
function givenAt(run, month) {
    const day = month * daysPerMonth;
    return run.regimen
        .filter(({ fromDay, toDay }) => month >= 0 && day >= fromDay - 0.5 && day < toDay + 1)
        .map((course) => ({ course, agent: medicines[course.agent] }));
}
function sharesAt(run, month) {
    const marker = (id) => markerShare(run, id, month);
    const signal = (id) => signalAt(run, id, month);
    const itt = marker('itt');
    return {
        gnrh: signal('gnrh'),
        lh: marker('lh'),
        fsh: marker('fsh'),
        testosterone: marker('testosterone'),
        estradiol: marker('estradiol'),
        itt,
        // What the testis keeps and what it sends out come from the same cells.
        secretion: itt,
        sperm: marker('sperm'),
        volume: marker('testisVolume'),
        typeB: signal('typeB'),
        spermatocytes: signal('spermatocytes'),
        roundSpermatids: signal('roundSpermatids'),
        elongatedSpermatids: signal('elongatedSpermatids'),
        leydigMass: signal('leydigMass'),
    };
}
/** A pump gives pulses all day; an injection now and then does not stand in for them. */
const pulsesLikeTheBrain = ({ agent, course }) => agent.acts.includes('pituitary') && course.everyDays < 1;
function storyOf(phase, { lh, itt, sperm }, given) {
    if (phase === 'before' || (phase === 'untreated' && given.length === 0))
        return 'natural';
    const heard = itt >= 0.5 && given.some(({ agent }) => agent.acts.includes('leydig'));
    if (lh < NEAR_USUAL[0] && heard)
        return 'silentButHeard';
    if (lh < QUIET_BELOW)
        return 'silent';
    // LH answers the medicine then: it says nothing of the brain's own signal.
    if (given.some(pulsesLikeTheBrain))
        return 'pumped';
    if (lh < NEAR_USUAL[0])
        return phase === 'after' ? 'returning' : 'weaker';
    if (phase === 'after' && sperm < NEAR_USUAL[0])
        return 'usualSpermLater';
    return lh > NEAR_USUAL[1] ? 'stronger' : 'usual';
}
/** The state of a run at a month. */
export function axisState(run, month) {
    const phase = phaseAt(run, month);
    const shares = sharesAt(run, month);
    const given = givenAt(run, month);
    const sites = new Map();
    for (const one of given) {
        for (const site of medicineSites(one.agent.acts))
            sites.set(site, [...(sites.get(site) ?? []), one]);
    }
    return { run, month, phase, shares, given, sites, story: storyOf(phase, shares, given) };
}
//# sourceMappingURL=axis-state.js.map