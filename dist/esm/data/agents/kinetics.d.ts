export * from './kinetics/gonadotropins.js';
export * from './kinetics/tablets.js';
export * from './kinetics/testosterone.js';
