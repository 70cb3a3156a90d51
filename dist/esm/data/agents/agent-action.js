export {};
//# sourceMappingURL=agent-action.js.map