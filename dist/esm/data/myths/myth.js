export {};
//# sourceMappingURL=myth.js.map