(self.hpgExplainersParts??={})["chunks/classic/hpg-step-CELCVLQf.js".replace(/^.*\/|\.js$/g,"")]=()=>Array.of(["exports","./claims-DKyeYQqW","./sources-DtOq3DQp"],(s,c,e)=>{s.claims=c.claims,s.sources=e.sources});
//# sourceMappingURL=hpg-step-CELCVLQf.js.map
