export {};
//# sourceMappingURL=option.js.map