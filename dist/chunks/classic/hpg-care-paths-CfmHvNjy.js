(self.hpgExplainersParts??={})["chunks/classic/hpg-care-paths-CfmHvNjy.js".replace(/^.*\/|\.js$/g,"")]=()=>Array.of(["exports","./facts-CUeVS-iY","./sources-DtOq3DQp","../../hpg-explainers.iife"],(s,e,a)=>{s.care=e.care,s.claims=e.claims,s.sources=a.sources});
//# sourceMappingURL=hpg-care-paths-CfmHvNjy.js.map
