import{n as t}from"./property-uy7sRJiE.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};
//# sourceMappingURL=state-Cd5TcdYX.js.map
