export {};
//# sourceMappingURL=drawing-words.js.map