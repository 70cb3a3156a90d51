// What the elements that do not name their sources themselves can show, by tag. Tests hold the table against the
// elements' own lists.
import { protocols } from '../../data/protocols.js';
/** Ids of sources, separated by blanks. */
const ids = (list) => new Set(list.trim().split(/\s+/));
const timeline = ids(`
  liu-2006 ly-2005 coviello-2005 hsieh-2013 who-1995 wiehle-2015 samplaski-2014 kohn-2017 ledesma-2023 wenker-2015
  al-hashimi-2022 handelsman-2022 t4dm-runoff-abstract shankara-narayana-2020 conners-2017 repros-za304 repros-za305 helo-2015`);
const axis = ids(`
  coviello-2005 zhengwei-1998 veldhuis-1987 coviello-2004 roth-2010 jarow-2001 zhao-2004 who-1990 matsumoto-1990
  bebb-1996 diaz-2023 hsieh-2013 wenker-2015 liu-2009 mao-2017 zhang-2019 huijben-2022 helo-2015 wiehle-2014
  enclomiphene-14-days tamoxifen-2019 leder-2004`);
/** The comparison can show every protocol. */
const compare = () => new Set(Object.values(protocols).flatMap(({ sources, evidence, findings }) => [
    ...sources,
    ...evidence.sources,
    ...findings.flatMap((finding) => finding.sources),
]));
export function knownSourceIds(tag) {
    switch (tag) {
        case 'recovery-timeline':
            return timeline;
        case 'hpg-axis-diagram':
            return axis;
        case 'protocol-compare':
            return compare();
        default:
            return undefined;
    }
}
//# sourceMappingURL=known-source-ids.js.map