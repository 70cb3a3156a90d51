// The shape of one day at the scale of minutes.
export {};
//# sourceMappingURL=pulse-trace.js.map