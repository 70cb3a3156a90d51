export { care } from '../../data/care.js';
export { claims } from '../../data/claims.js';
export { sources } from '../../data/sources.js';
