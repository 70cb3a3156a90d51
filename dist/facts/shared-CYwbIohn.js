const e={reviewed:"2026-11-22",reviewDue:"2027-11-22"},r={...e,expires:"2028-11-22"};export{r as l,e as r};
//# sourceMappingURL=shared-CYwbIohn.js.map
