import { coviello2004, coviello2005, hsieh2013, liu2009, mao2017, roth2010, zhang2019, } from '../../data/sources/gonadotropins.js';
import { jarow2001, veldhuis1987, zhao2004 } from '../../data/sources/physiology.js';
import { diaz2023 } from '../../data/sources/prescribed.js';
import { wenker2015 } from '../../data/sources/recovery.js';
import { bebb1996, matsumoto1990, who1990, zhengwei1998 } from '../../data/sources/suppression.js';
import { enclomiphene14Days, helo2015, huijben2022, leder2004, tamoxifen2019, wiehle2014, } from '../../data/sources/tablets.js';
/** Levels on enanthate, germ cells on it, pulses, and testosterone inside the testis. */
const ofTheAxis = [coviello2005, zhengwei1998, veldhuis1987, coviello2004, roth2010, jarow2001, zhao2004];
const ofMedicines = [
    who1990,
    matsumoto1990,
    bebb1996,
    diaz2023,
    hsieh2013,
    wenker2015,
    liu2009,
    mao2017,
    zhang2019,
    huijben2022,
    helo2015,
    wiehle2014,
    enclomiphene14Days,
    tamoxifen2019,
    leder2004,
];
/** @param given medicines by the facts of them */
export function axisSources(given) {
    const named = new Set(given.flatMap(({ agent }) => agent.sources));
    return [...ofTheAxis, ...ofMedicines.filter(({ id }) => named.has(id))];
}
//# sourceMappingURL=axis-sources.js.map