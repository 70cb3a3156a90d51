export {};
//# sourceMappingURL=compare-input.js.map