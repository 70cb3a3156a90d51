export{claims}from"./hpg-step-B-xkBvxd.js";export{sources}from"./hpg-term-sources-fUoqEaxP.js";import"./shared-CxfT2atX.js";import"./shared-CYwbIohn.js";
//# sourceMappingURL=hpg-visit-sheet-PHLjmSq_.js.map
