export {};
//# sourceMappingURL=conveyor-input.js.map