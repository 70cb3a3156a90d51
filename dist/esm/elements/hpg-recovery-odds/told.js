// What the simulated men come to, in words, and how that stands to what is published. Fetched with the men.
import { pointAt } from '../../charts/odds/index.js';
import { recoveryOddsLater } from '../../text/en/recovery-odds-later.js';
import { gapOf, simulatedCount } from './simulated.js';
import { endWords, medianValues, whole } from './words.js';
/** The simulated count's interval, with what it spans. */
function simulatedIntervalWords({ voice, scenario, line, after }, odds, of100) {
    if (!of100.interval)
        return '';
    const say = voice.say(recoveryOddsLater);
    const ends = { low: voice.number(of100.interval[0]), high: voice.number(of100.interval[1]) };
    const { kind } = gapOf(odds, scenario, line, after);
    return kind === 'ahead' || kind === 'behind' || kind === 'inside' ? say.heldInterval(ends) : say.drawnInterval(ends);
}
/** How the simulated count stands to what is published, beside the simulated figures. */
function gapWords(view, odds) {
    const { voice, scenario, line, after } = view;
    const say = voice.say(recoveryOddsLater);
    const gap = gapOf(odds, scenario, line, after);
    switch (gap.kind) {
        case 'ahead':
        case 'behind':
        case 'inside':
            return say[gap.kind]({
                count: voice.number(gap.count),
                published: voice.number(gap.published.count),
                ends: endWords(voice, gap.published),
            });
        case 'half': {
            const { months: median, low, high } = medianValues(voice, view);
            return say.half({ months: voice.number(gap.halfBy, 1), median, low, high });
        }
        case 'elsewhere':
            return say.elsewhere;
        case 'clinic':
            return say.clinicGap({ line: voice.number(line) });
        case 'line':
            return say.noHalf;
    }
}
/** The share at this line before and at the end of testosterone. */
function beforeWords({ voice }, odds) {
    return voice.say(recoveryOddsLater).before({ start: whole(voice, odds.atStart), stop: whole(voice, odds.atStop) });
}
/** The simulated share at the moment that all elements show; '' where that is no other than the chosen month. */
function momentWords({ voice, moment }, odds) {
    if (moment === null)
        return '';
    const share = pointAt(odds.series, moment)?.share ?? 0;
    return voice.say(recoveryOddsLater).momentShare({ months: voice.number(moment, 1), count: whole(voice, share) });
}
/** Heard once the first men are there, and once all of them are. */
function progressWords({ voice, update }, odds, of100) {
    const say = voice.say(recoveryOddsLater);
    const count = voice.number(of100.count);
    return update && update.done < update.size
        ? say.refining({ count, done: voice.number(odds.size) })
        : say.ready({ count, size: voice.number(odds.size) });
}
/** What the men got so far come to, in words. */
export function toldOf(view, odds) {
    const of100 = simulatedCount(odds, view.scenario, view.line, view.after);
    return {
        of100,
        interval: simulatedIntervalWords(view, odds, of100),
        gap: gapWords(view, odds),
        before: beforeWords(view, odds),
        moment: momentWords(view, odds),
        progress: progressWords(view, odds, of100),
    };
}
//# sourceMappingURL=told.js.map