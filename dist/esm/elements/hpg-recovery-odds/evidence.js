// The sources behind what is shown, and what the counts leave out. Fetched when a reader asks for it.
import { liu2009 } from '../../data/sources/gonadotropins.js';
import { alHashimi2022, samplaski2014, shankaraNarayana2020 } from '../../data/sources/prescribed.js';
import { handelsman2022, kohn2017, ledesma2023, liu2006, wenker2015 } from '../../data/sources/recovery.js';
import { bebb1996, handelsman1995, matsumoto1990, wallace1993 } from '../../data/sources/suppression.js';
import { sourcesList } from '../../internal/sources-list.js';
import { recoveryOddsLater } from '../../text/en/recovery-odds-later.js';
/** Every source that the element can cite. */
export const oddsSources = [
    liu2006,
    samplaski2014,
    kohn2017,
    wenker2015,
    ledesma2023,
    handelsman2022,
    shankaraNarayana2020,
    handelsman1995,
    wallace1993,
    liu2009,
    alHashimi2022,
    matsumoto1990,
    bebb1996,
];
/** @param ids of the sources of everything that is shown */
export function evidenceInWords(voice, ids) {
    const say = voice.say(recoveryOddsLater);
    const sources = oddsSources.filter(({ id }) => ids.has(id));
    return {
        count: sources.length,
        sources: sourcesList(voice, sources),
        limits: [say.limitFirst, say.limitAhead, say.limitClinic, say.limitOutside, say.limitMan],
    };
}
//# sourceMappingURL=evidence.js.map