export { scan } from './loader.js';
