import{n as t}from"./property-r-LT4OJf.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};
//# sourceMappingURL=state-D7GfZ8yP.js.map
