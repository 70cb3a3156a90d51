function t(t){return this[t]}const n=(n,i)=>JSON.stringify(n,t,i);export{n as p};
//# sourceMappingURL=plain-json-DhrCxhzD.js.map
