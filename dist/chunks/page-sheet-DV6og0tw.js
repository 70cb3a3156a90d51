import{k as o}from"./core-1g9uJ2_k.js";function t(t,e){const s=e.styleSheet;s&&o(t,s)}export{t as a};
//# sourceMappingURL=page-sheet-DV6og0tw.js.map
