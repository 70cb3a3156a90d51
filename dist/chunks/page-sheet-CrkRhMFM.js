function e(e,t){const o=t.styleSheet;o&&(e instanceof Document||e instanceof ShadowRoot)&&(e.adoptedStyleSheets.includes(o)||(e.adoptedStyleSheets=[...e.adoptedStyleSheets,o]))}export{e as a};
//# sourceMappingURL=page-sheet-CrkRhMFM.js.map
