export{glossary}from"./hpg-term-BPbjh1mf.js";export{sources}from"./hpg-term-sources-fUoqEaxP.js";import"./shared-CxfT2atX.js";import"./shared-CYwbIohn.js";
//# sourceMappingURL=hpg-glossary-CHJvV7hU.js.map
