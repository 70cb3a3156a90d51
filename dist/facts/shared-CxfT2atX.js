function o(...o){const e={};for(const t of o)for(const o of Object.values(t)){if(o.id in e)throw new Error(`Two facts have the id "${o.id}"; each id is allowed once.`);e[o.id]=o}return e}export{o as b};
//# sourceMappingURL=shared-CxfT2atX.js.map
