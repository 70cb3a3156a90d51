export{claims}from"./hpg-step-RtHReC6v.js";export{sources}from"./hpg-term-sources-fUoqEaxP.js";import"./shared-CxfT2atX.js";import"./shared-CYwbIohn.js";
//# sourceMappingURL=hpg-visit-sheet-D6xIWi6n.js.map
