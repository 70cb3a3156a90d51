export{g as glossary}from"./shared-byEvNVRV.js";
//# sourceMappingURL=hpg-term-7roeg3zR.js.map
