export {};
//# sourceMappingURL=group-outline.js.map