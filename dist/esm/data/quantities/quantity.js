export {};
//# sourceMappingURL=quantity.js.map