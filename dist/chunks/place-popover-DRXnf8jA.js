function t(t,h,i,e=!1){const o=Math.max(8,Math.min(e?t.right-h.width:t.left,i.width-h.width-8)),n=t.bottom+4,a=t.top-4-h.height;return{left:o,top:n+h.height<=i.height-8||a<8?n:a}}export{t as p};
//# sourceMappingURL=place-popover-DRXnf8jA.js.map
