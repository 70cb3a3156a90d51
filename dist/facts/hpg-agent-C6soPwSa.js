export{h as agents,m as markerUnits}from"./shared-CXWJIG7f.js";export{sources}from"./hpg-term-sources-fUoqEaxP.js";import"./shared-CYwbIohn.js";
//# sourceMappingURL=hpg-agent-C6soPwSa.js.map
