// Every published number on how a medicine enters and leaves the body, by name.
export * from './kinetics/gonadotropins.js';
export * from './kinetics/tablets.js';
export * from './kinetics/testosterone.js';
//# sourceMappingURL=kinetics.js.map