const i=i=>"kind"in i;export{i};
//# sourceMappingURL=marked-fact-D3MdC9Hc.js.map
