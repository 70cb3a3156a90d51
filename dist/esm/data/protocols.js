import { trtGonadorelin, trtHcg } from './protocols/hcg-or-gonadorelin-beside.js';
import { anastrozole, hcg } from './protocols/instead-other.js';
import { clomiphene, enclomiphene } from './protocols/instead-tablets.js';
import { stopHcgSerm, stopHcgSermAi } from './protocols/stop-combinations.js';
import { stopGonadorelinPump, stopHcgFsh } from './protocols/stop-gonadotropins.js';
import { stopClomiphene, stopEnclomiphene, stopTamoxifen } from './protocols/stop-tablets.js';
import { stop, stopHcg } from './protocols/stop.js';
import { trtAnastrozole, trtEnclomiphene } from './protocols/tablets-beside.js';
import { trt, untreated } from './protocols/testosterone.js';
export const protocols = {
    untreated,
    trt,
    'trt-hcg': trtHcg,
    'trt-gonadorelin': trtGonadorelin,
    'trt-anastrozole': trtAnastrozole,
    'trt-enclomiphene': trtEnclomiphene,
    stop,
    'stop-hcg': stopHcg,
    'stop-clomiphene': stopClomiphene,
    'stop-enclomiphene': stopEnclomiphene,
    'stop-tamoxifen': stopTamoxifen,
    'stop-hcg-serm': stopHcgSerm,
    'stop-hcg-serm-ai': stopHcgSermAi,
    'stop-hcg-fsh': stopHcgFsh,
    'stop-gonadorelin-pump': stopGonadorelinPump,
    clomiphene,
    enclomiphene,
    hcg,
    anastrozole,
};
//# sourceMappingURL=protocols.js.map