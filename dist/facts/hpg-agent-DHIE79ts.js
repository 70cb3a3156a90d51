export{g as agents,m as markerUnits}from"./shared-DwgdDDlV.js";export{sources}from"./hpg-term-sources-fUoqEaxP.js";import"./shared-CYwbIohn.js";
//# sourceMappingURL=hpg-agent-DHIE79ts.js.map
