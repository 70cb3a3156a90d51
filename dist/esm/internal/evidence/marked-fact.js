export const isQuantity = (fact) => 'kind' in fact;
//# sourceMappingURL=marked-fact.js.map