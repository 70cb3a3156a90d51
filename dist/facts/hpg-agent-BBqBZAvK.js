export{g as agents,m as markerUnits}from"./shared-_HwJb7zl.js";export{sources}from"./hpg-term-sources-BV2vMd-F.js";
//# sourceMappingURL=hpg-agent-BBqBZAvK.js.map
