import{n as t}from"./property-B-hf8YPR.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};
//# sourceMappingURL=state-CV2enDPa.js.map
