import{n as t}from"./property-k1NKJ74f.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};
//# sourceMappingURL=state-B0hd--ZA.js.map
