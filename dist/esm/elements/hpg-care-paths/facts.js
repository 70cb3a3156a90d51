// All that the element fetches at once: options and situations, the statements behind them, the sources.
export { care } from '../../data/care.js';
export { claims } from '../../data/claims.js';
export { sources } from '../../data/sources.js';
//# sourceMappingURL=facts.js.map