// The sources behind the days, and what they leave out. Fetched when a reader asks for it.
import { coviello2005, mao2017, zhang2019 } from '../../data/sources/gonadotropins.js';
import { lutrelefCh } from '../../data/sources/labels.js';
import { veldhuis1987 } from '../../data/sources/physiology.js';
import { matsumoto1990 } from '../../data/sources/suppression.js';
import { helo2015, huijben2022 } from '../../data/sources/tablets.js';
import { sourcesList } from '../../internal/sources-list.js';
import { pulseDayTold } from '../../text/en/pulse-day-told.js';
export const daySources = [
    veldhuis1987,
    lutrelefCh,
    coviello2005,
    matsumoto1990,
    mao2017,
    zhang2019,
    huijben2022,
    helo2015,
];
/** @param ids those that the days shown rest on */
export function dayEvidence(voice, ids) {
    const say = voice.say(pulseDayTold);
    const sources = daySources.filter(({ id }) => ids.has(id));
    return {
        count: sources.length,
        sources: sourcesList(voice, sources),
        limits: [
            say.limitChance,
            say.limitGnrh,
            say.limitCount,
            say.limitMeans,
            say.limitNoFsh,
            say.limitPump,
            say.limitTwiceWeekly,
        ],
    };
}
//# sourceMappingURL=evidence.js.map