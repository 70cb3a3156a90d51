(self.hpgExplainersParts??={})["chunks/classic/hpg-agent-oh-UaGHu.js".replace(/^.*\/|\.js$/g,"")]=()=>Array.of(["exports","./facts-CUeVS-iY","../../hpg-explainers.iife","./sources-DtOq3DQp"],(s,e,r,a)=>{s.agents=e.agents,s.markerUnits=r.markerUnits,s.sources=a.sources});
//# sourceMappingURL=hpg-agent-oh-UaGHu.js.map
