(self.hpgExplainersParts??={})["chunks/classic/hpg-visit-sheet-BOuf4Kpk.js".replace(/^.*\/|\.js$/g,"")]=()=>Array.of(["exports","./facts-CUeVS-iY","./sources-DtOq3DQp","../../hpg-explainers.iife"],(s,e,c)=>{s.claims=e.claims,s.sources=c.sources});
//# sourceMappingURL=hpg-visit-sheet-BOuf4Kpk.js.map
