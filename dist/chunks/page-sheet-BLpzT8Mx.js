import{k as o}from"./core-8IP_uOhr.js";function t(t,e){const s=e.styleSheet;s&&o(t,s)}export{t as a};
//# sourceMappingURL=page-sheet-BLpzT8Mx.js.map
