function t(t){let n=0|t,r=0,o=0,a=1;const e=()=>{const t=n+r+a++|0;return n=r^r>>>9,r=o+(o<<3)|0,o=(o<<21|o>>>11)+t|0,(t>>>0)/2**32};for(let t=0;t<16;t++)e();return e}function n(t){return Math.sqrt(-2*Math.log(1-t()))*Math.cos(2*Math.PI*t())}export{n,t as r};
//# sourceMappingURL=random-C8dEsU5l.js.map
