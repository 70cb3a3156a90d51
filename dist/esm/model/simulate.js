import { inputsOf } from './agents/index.js';
import { constantsFor, REFERENCE_NG_PER_DL } from './constants.js';
import { estradiolShare } from './fast-hormones.js';
import { integrate, STEPS_PER_DAY } from './integrate.js';
import { completeMan } from './man.js';
import { axisParameters } from './parameters.js';
import { RegimenError } from './regimen-error.js';
import { checkRegimen } from './regimen.js';
import { NG_PER_ML_PER_NMOL_PER_L } from './units.js';
/** Longest run, days. */
const MAX_DAYS = 36525;
/** pg/mL; a usual value in fertile men, weakly sourced (PHY-05). It scales the curve and nothing else. */
const INHIBIN_B_PG_PER_ML = 200;
const markerIds = [
    'lh',
    'fsh',
    'testosterone',
    'estradiol',
    'inhibinB',
    'itt',
    'sperm',
    'testisVolume',
];
const signalIds = [
    'gnrh',
    'leydigMass',
    'typeB',
    'spermatocytes',
    'roundSpermatids',
    'elongatedSpermatids',
];
/**
 * Simulates one man under a regimen. Pure and deterministic. Times in days; markers in the units of MarkerId. The
 * numbers are simulated, for explanation: no forecast for any one man. Throws RegimenError for a wrong input.
 */
export function simulate(input) {
    const given = input;
    if (typeof given !== 'object' || given === null)
        throw new RegimenError('simulate', 'input', given, 'an object');
    checkTimes(input.days, input.everyDays);
    checkRegimen(input.regimen);
    return run({ ...input, man: completeMan(input.man) });
}
/** As simulate for an input that is known to be right, if wanted with other constants or another step. */
export function run(input, parameters = axisParameters, stepsPerDay = STEPS_PER_DAY) {
    const { man, regimen, days, everyDays = 1 } = input;
    const constants = constantsFor(parameters, man);
    const steps = Math.ceil(days * stepsPerDay - 1e-9);
    const inputs = inputsOf(regimen, days, { points: 2 * steps + 1, spacingDays: 0.5 / stepsPerDay });
    const samples = Math.floor(days / everyDays + 1e-9) + 1;
    const trajectory = emptyTrajectory(samples, everyDays);
    let sample = 0;
    integrate(constants, inputs, man.spermatogenicFloor ?? parameters.spermFloor, steps, stepsPerDay, (step, moment) => {
        // Samples fall on the solver's step nearest to them (at most four hours away).
        while (sample < samples && Math.round(sample * everyDays * stepsPerDay) === step) {
            record(trajectory, sample++, step, moment, man, constants, inputs);
        }
    });
    return trajectory;
}
function checkTimes(days, everyDays = 1) {
    if (typeof days !== 'number' || !(days >= 0 && days <= MAX_DAYS)) {
        throw new RegimenError('simulate', 'days', days, `a number from 0 to ${String(MAX_DAYS)}`);
    }
    if (typeof everyDays !== 'number' || !(everyDays >= 1 / STEPS_PER_DAY - 1e-9 && everyDays <= MAX_DAYS)) {
        throw new RegimenError('simulate', 'everyDays', everyDays, `a number from 1/3 to ${String(MAX_DAYS)}`);
    }
}
function emptyTrajectory(samples, everyDays) {
    const column = () => new Float64Array(samples);
    const columns = (ids) => Object.fromEntries(ids.map((id) => [id, column()]));
    return {
        days: Float64Array.from({ length: samples }, (_, index) => index * everyDays),
        markers: columns(markerIds),
        signals: columns(signalIds),
    };
}
function record({ markers, signals }, at, step, moment, man, c, inputs) {
    const { slow, fast, germLine } = moment;
    const ittStart = c.ittStart * NG_PER_ML_PER_NMOL_PER_L * (man.testosteroneNgPerDl / REFERENCE_NG_PER_DL);
    const estradiol = estradiolShare(c, inputs, 2 * step, fast.testosterone, fast.leydig);
    markers.lh[at] = man.lhIuPerL * slow.lh;
    markers.fsh[at] = man.fshIuPerL * slow.fsh;
    markers.testosterone[at] = man.testosteroneNgPerDl * fast.testosterone;
    markers.estradiol[at] = c.estradiolStart * estradiol;
    markers.inhibinB[at] = INHIBIN_B_PG_PER_ML * slow.inhibin;
    markers.itt[at] = ittStart * fast.itt;
    markers.sperm[at] = man.spermMPerMl * germLine.sperm;
    markers.testisVolume[at] = man.testisVolumeMl * volumeShare(c, germLine.mass, slow.leydigMass);
    signals.gnrh[at] = fast.drive;
    signals.leydigMass[at] = slow.leydigMass;
    signals.typeB[at] = germLine.typeB;
    signals.spermatocytes[at] = germLine.spermatocytes;
    signals.roundSpermatids[at] = germLine.roundSpermatids;
    signals.elongatedSpermatids[at] = germLine.elongatedSpermatids;
}
/** Volume: germ cells and Leydig cells come and go, the rest (Sertoli cells, walls, vessels) stays. */
function volumeShare(c, germMass, leydigMass) {
    return 1 + c.germVolumeShare * (germMass - 1) + c.leydigVolumeShare * (leydigMass - 1);
}
//# sourceMappingURL=simulate.js.map