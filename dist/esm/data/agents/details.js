import { anastrozoleDetails } from './details/anastrozole.js';
import { clomipheneDetails } from './details/clomiphene.js';
import { enclomipheneDetails } from './details/enclomiphene.js';
import { gonadorelinDetails } from './details/gonadorelin.js';
import { hcgDetails } from './details/hcg.js';
import { hmgDetails } from './details/hmg.js';
import { rfshDetails } from './details/rfsh.js';
import { tamoxifenDetails } from './details/tamoxifen.js';
import { testosteroneCypionateDetails } from './details/testosterone-cypionate.js';
import { testosteroneEnanthateDetails } from './details/testosterone-enanthate.js';
import { testosteroneGelDetails } from './details/testosterone-gel.js';
import { testosteroneNasalDetails } from './details/testosterone-nasal.js';
import { testosteronePelletDetails } from './details/testosterone-pellet.js';
import { testosteroneUndecanoateDetails } from './details/testosterone-undecanoate.js';
export const agentDetails = {
    'testosterone-enanthate': testosteroneEnanthateDetails,
    'testosterone-cypionate': testosteroneCypionateDetails,
    'testosterone-undecanoate': testosteroneUndecanoateDetails,
    'testosterone-gel': testosteroneGelDetails,
    'testosterone-pellet': testosteronePelletDetails,
    'testosterone-nasal': testosteroneNasalDetails,
    hcg: hcgDetails,
    rfsh: rfshDetails,
    hmg: hmgDetails,
    gonadorelin: gonadorelinDetails,
    clomiphene: clomipheneDetails,
    enclomiphene: enclomipheneDetails,
    tamoxifen: tamoxifenDetails,
    anastrozole: anastrozoleDetails,
};
//# sourceMappingURL=details.js.map