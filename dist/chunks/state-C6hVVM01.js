import{n as t}from"./property-BYYqg8vL.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};
//# sourceMappingURL=state-C6hVVM01.js.map
