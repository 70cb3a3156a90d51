import { anastrozoleDetails } from './details/anastrozole.js';
import { clomipheneDetails } from './details/clomiphene.js';
import { enclomipheneDetails } from './details/enclomiphene.js';
import { hcgDetails } from './details/hcg.js';
import { stopClomipheneDetails } from './details/stop-clomiphene.js';
import { stopEnclomipheneDetails } from './details/stop-enclomiphene.js';
import { stopGonadorelinPumpDetails } from './details/stop-gonadorelin-pump.js';
import { stopHcgFshDetails } from './details/stop-hcg-fsh.js';
import { stopHcgSermAiDetails } from './details/stop-hcg-serm-ai.js';
import { stopHcgSermDetails } from './details/stop-hcg-serm.js';
import { stopHcgDetails } from './details/stop-hcg.js';
import { stopTamoxifenDetails } from './details/stop-tamoxifen.js';
import { stopDetails } from './details/stop.js';
import { trtAnastrozoleDetails } from './details/trt-anastrozole.js';
import { trtEnclomipheneDetails } from './details/trt-enclomiphene.js';
import { trtGonadorelinDetails } from './details/trt-gonadorelin.js';
import { trtHcgDetails } from './details/trt-hcg.js';
import { trtDetails } from './details/trt.js';
import { untreatedDetails } from './details/untreated.js';
export const protocolDetails = {
    untreated: untreatedDetails,
    trt: trtDetails,
    'trt-hcg': trtHcgDetails,
    'trt-gonadorelin': trtGonadorelinDetails,
    'trt-anastrozole': trtAnastrozoleDetails,
    'trt-enclomiphene': trtEnclomipheneDetails,
    stop: stopDetails,
    'stop-hcg': stopHcgDetails,
    'stop-clomiphene': stopClomipheneDetails,
    'stop-enclomiphene': stopEnclomipheneDetails,
    'stop-tamoxifen': stopTamoxifenDetails,
    'stop-hcg-serm': stopHcgSermDetails,
    'stop-hcg-serm-ai': stopHcgSermAiDetails,
    'stop-hcg-fsh': stopHcgFshDetails,
    'stop-gonadorelin-pump': stopGonadorelinPumpDetails,
    clomiphene: clomipheneDetails,
    enclomiphene: enclomipheneDetails,
    hcg: hcgDetails,
    anastrozole: anastrozoleDetails,
};
//# sourceMappingURL=details.js.map