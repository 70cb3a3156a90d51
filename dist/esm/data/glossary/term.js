export {};
//# sourceMappingURL=term.js.map