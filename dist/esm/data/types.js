// The vocabulary of the whole kit: the names of medicines, markers and protocols, and the shapes
// that every sourced fact has. Types only, so that the model and the data can share them.
export {};
//# sourceMappingURL=types.js.map