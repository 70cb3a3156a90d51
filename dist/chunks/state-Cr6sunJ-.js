import{n as t}from"./property-DesHY-qS.js";function r(r){return t({...r,state:!0,attribute:!1})}export{r};
//# sourceMappingURL=state-Cr6sunJ-.js.map
