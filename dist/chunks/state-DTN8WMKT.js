import{n as t}from"./property-BSccysQC.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};
//# sourceMappingURL=state-DTN8WMKT.js.map
