import{n as t}from"./property-RRDmAvo3.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};
//# sourceMappingURL=state-Fbwth5ux.js.map
