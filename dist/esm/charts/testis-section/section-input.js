export {};
//# sourceMappingURL=section-input.js.map