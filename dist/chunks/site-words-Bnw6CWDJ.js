function t(t){return(t.match(/\d+(?:[.,]\d+)*/g)??[]).map(t=>t.replaceAll(",","")).sort()}const r=t=>/\d/.test(t);function e(r,e,n){const s=r?.[e];if(void 0===s||s===n)return{words:n};const o=new Set(t(n));return{words:s,bySite:t(s).every(t=>o.has(t))?"words":"number"}}export{r as h,e as s};
//# sourceMappingURL=site-words-Bnw6CWDJ.js.map
