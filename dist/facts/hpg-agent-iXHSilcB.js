export{g as agents,m as markerUnits}from"./shared-CBJLQWOG.js";export{sources}from"./hpg-term-sources-fUoqEaxP.js";import"./shared-CYwbIohn.js";
//# sourceMappingURL=hpg-agent-iXHSilcB.js.map
