export{claims}from"./hpg-step-Bb-hsXud.js";export{sources}from"./hpg-term-sources-fUoqEaxP.js";import"./shared-CxfT2atX.js";import"./shared-CYwbIohn.js";
//# sourceMappingURL=hpg-visit-sheet-BOFfIKd2.js.map
