export{glossary}from"./hpg-term-DVgn5gf8.js";export{sources}from"./hpg-term-sources-fUoqEaxP.js";import"./shared-CxfT2atX.js";import"./shared-CYwbIohn.js";
//# sourceMappingURL=hpg-glossary-gYnin5za.js.map
