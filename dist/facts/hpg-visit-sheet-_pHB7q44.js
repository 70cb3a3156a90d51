export{claims}from"./hpg-step-Caqsu_3-.js";export{sources}from"./hpg-term-sources-fUoqEaxP.js";import"./shared-CxfT2atX.js";import"./shared-CYwbIohn.js";
//# sourceMappingURL=hpg-visit-sheet-_pHB7q44.js.map
