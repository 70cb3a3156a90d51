// The sources behind the section, and what it leaves out. Fetched when a reader asks for it.
import { mori1982 } from '../../data/sources/further/testis.js';
import { kanayama2015, shankaraNarayana2020, wiehle2015 } from '../../data/sources/prescribed.js';
import { hendriks2010 } from '../../data/sources/recovery.js';
import { zhengwei1998 } from '../../data/sources/suppression.js';
import { sourcesList } from '../../internal/sources-list.js';
import { testisSection } from '../../text/en/testis-section.js';
const sources = [zhengwei1998, wiehle2015, shankaraNarayana2020, kanayama2015, hendriks2010, mori1982];
export function sectionEvidence(voice) {
    const say = voice.say(testisSection);
    return {
        count: sources.length,
        sources: sourcesList(voice, sources),
        limits: [
            say.limitCounts,
            say.limitOneCut,
            say.limitScheme,
            say.limitTubules,
            say.limitLeydig,
            say.limitVolume,
            say.limitStem,
            say.limitNoReturn,
        ],
    };
}
//# sourceMappingURL=evidence.js.map