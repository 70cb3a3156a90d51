export{glossary}from"./hpg-term-B4MbtXIO.js";export{sources}from"./hpg-term-sources-fUoqEaxP.js";import"./shared-CxfT2atX.js";import"./shared-CYwbIohn.js";
//# sourceMappingURL=hpg-glossary-CJh2qm8j.js.map
