/** From the brain downwards: its own signal, what the pituitary makes of it, what the testes answer. */
export const stripIds = ['gnrh', 'lh', 'testosterone'];
//# sourceMappingURL=day-input.js.map