// The sources behind what is shown, and what the curve leaves out. Fetched when a reader asks for it.
import { ageContested, clinicMen, depotSlow, noDrugBeatsWaiting } from '../../data/claims/recovery.js';
import { sizeWeaklyMeasured } from '../../data/claims/size.js';
import { coviello2005, hsieh2013 } from '../../data/sources/gonadotropins.js';
import { alHashimi2022, conners2017, samplaski2014, shankaraNarayana2020, wiehle2015, } from '../../data/sources/prescribed.js';
import { handelsman2022, kohn2017, ledesma2023, liu2006, t4dmRunoffAbstract, wenker2015, } from '../../data/sources/recovery.js';
import { ly2005, who1995 } from '../../data/sources/suppression.js';
import { helo2015, reprosZa304, reprosZa305 } from '../../data/sources/tablets.js';
import { sourcesList } from '../../internal/sources-list.js';
import { recoveryTimelineLimits } from '../../text/en/recovery-timeline-limits.js';
/** Every source of the statements and results that the timeline can show. */
export const timelineSources = [
    liu2006,
    ly2005,
    coviello2005,
    hsieh2013,
    who1995,
    wiehle2015,
    samplaski2014,
    kohn2017,
    ledesma2023,
    wenker2015,
    alHashimi2022,
    handelsman2022,
    t4dmRunoffAbstract,
    shankaraNarayana2020,
    conners2017,
    reprosZa304,
    reprosZa305,
    helo2015,
];
const byId = new Map(timelineSources.map((source) => [source.id, source]));
/** The statements that the limits rest on. */
export const limitClaims = [
    clinicMen,
    depotSlow,
    sizeWeaklyMeasured,
    noDrugBeatsWaiting,
    ageContested,
];
/** @param shownIds of the sources of everything that is shown beside the limits */
export function evidenceInWords(voice, shownIds) {
    const say = voice.say(recoveryTimelineLimits);
    const openings = [say.whom, say.lh, say.volume, say.drugs, say.age];
    const sourceIds = new Set([...shownIds, ...limitClaims.flatMap(({ sources }) => sources)]);
    const sources = [...sourceIds].map((id) => byId.get(id)).filter((source) => source !== undefined);
    return {
        count: sources.length,
        sources: sourcesList(voice, sources),
        limits: [
            say.oneMan,
            ...limitClaims.map((claim, index) => `${openings[index] ?? ''} ${voice.fact(claim.id, claim.text)}`),
            say.samples,
        ],
    };
}
//# sourceMappingURL=evidence.js.map