import{n as t}from"./property-BUnHmMnU.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};
//# sourceMappingURL=state-D-9ijwNg.js.map
