(self.hpgExplainersParts??={})["chunks/classic/hpg-step-CJoGXdn8.js".replace(/^.*\/|\.js$/g,"")]=()=>Array.of(["exports","./claims-BbaQUA5v","./sources-DtOq3DQp"],(s,c,e)=>{s.claims=c.claims,s.sources=e.sources});
//# sourceMappingURL=hpg-step-CJoGXdn8.js.map
