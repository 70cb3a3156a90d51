import{n as t}from"./property-DmoL4MBh.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};
//# sourceMappingURL=state-BWr9Dg_G.js.map
