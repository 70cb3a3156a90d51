export {};
//# sourceMappingURL=panel-input.js.map