export {};
//# sourceMappingURL=section-shapes.js.map