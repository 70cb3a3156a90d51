(self.hpgExplainersParts??={})["chunks/classic/hpg-glossary-WNcNWeop.js".replace(/^.*\/|\.js$/g,"")]=()=>Array.of(["exports","./glossary-C_bYCtxY","./sources-DtOq3DQp","./facts-CUeVS-iY","../../hpg-explainers.iife"],(s,r,a)=>{s.glossary=r.glossary,s.sources=a.sources});
//# sourceMappingURL=hpg-glossary-WNcNWeop.js.map
