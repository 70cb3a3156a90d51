export{g as glossary}from"./shared-byEvNVRV.js";export{sources}from"./hpg-term-sources-BV2vMd-F.js";
//# sourceMappingURL=hpg-glossary-SnieO1RO.js.map
