import { dosedPulses, pumped } from '../../model/day/doses.js';
import { ownPulses } from '../../model/day/own-pulses.js';
import { MINUTES_PER_DAY } from '../../model/day/span.js';
import { randomOf } from '../../model/random.js';
import { signalAt } from '../../scenario/run.js';
import { daysPerMonth } from '../../scenario/scenario.js';
import { axisDiagramMore } from '../../text/en/axis-diagram-more.js';
/** The same chance every time: a drawing that is looked at again shows the same day. */
const SEED = 1;
/** Minutes of the day that are drawn along a line. */
const DRAWN_MINUTES = 360;
/** A pulse of less than this, of a usual one, is not drawn. */
const LEAST_SIZE = 0.001;
/** What simulateDay gives for this day of the run, without its minutes, at the drive that the label beside the line tells;
 *  before the first dose the day of no treatment. */
export function dayPulses(run, month) {
    const regimen = month < 0 ? [] : run.regimen;
    const day = Math.min(run.trajectory.signals.gnrh.length - 1, Math.max(0, Math.round(month * daysPerMonth)));
    const dosed = dosedPulses(regimen, day);
    const drive = month < 0 ? 1 : signalAt(run, 'gnrh', month);
    return [...ownPulses(drive - pumped(dosed), randomOf(SEED)), ...dosed]
        .filter(({ minute, size }) => minute >= 0 && size > LEAST_SIZE)
        .sort((a, b) => a.minute - b.minute);
}
/** The stretch of six hours whose number of pulses is nearest to a quarter of the day's; at least one where there are any. */
export function drawnPulses(pulses) {
    const wanted = pulses.length === 0 ? 0 : Math.max(1, pulses.length / 4);
    const within = (from) => pulses.filter(({ minute }) => minute >= from && minute < from + DRAWN_MINUTES);
    const starts = [...Array((MINUTES_PER_DAY - DRAWN_MINUTES) / 30 + 1).keys()].map((i) => i * 30);
    const middle = (from) => within(from).reduce((sum, { minute }, _, { length }) => sum + (minute - from) / DRAWN_MINUTES / length, 0);
    // Among equals, the stretch with its pulses in the middle: a single one then stands clear of both ends of the line.
    const off = (from) => Math.abs(within(from).length - wanted) + Math.abs(middle(from) - 0.5) / 10;
    const best = starts.reduce((nearest, from) => (off(from) < off(nearest) ? from : nearest), 0);
    return within(best).map(({ minute, size }) => ({ at: (minute - best) / DRAWN_MINUTES, size }));
}
/** How many pulses the day has, and their mean size. */
export function pulseWords(voice, { run, month }) {
    const say = voice.say(axisDiagramMore);
    const pulses = dayPulses(run, month);
    if (pulses.length === 0)
        return say.noPulses;
    const size = pulses.reduce((sum, pulse) => sum + pulse.size, 0) / pulses.length;
    return say.pulsesDrawn({ count: voice.number(pulses.length), size: voice.percent(size) });
}
//# sourceMappingURL=day-pulses.js.map