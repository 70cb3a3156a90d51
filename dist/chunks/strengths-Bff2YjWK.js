const e={randomised:"strengthRandomised",controlled:"strengthControlled",uncontrolled:"strengthUncontrolled",mechanism:"strengthMechanism",expert:"strengthExpert",model:"strengthModel",contested:"strengthContested","none-found":"strengthNoneFound"},t=Object.keys(e);function n(e){const n=new Set(e);return t.filter(e=>n.has(e))}export{n as a,e as s};
//# sourceMappingURL=strengths-Bff2YjWK.js.map
