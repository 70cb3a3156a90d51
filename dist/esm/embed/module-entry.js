// The module that a page loads with <script type="module">: small, it brings elements on demand.
import { watch } from './loader.js';
export { scan } from './loader.js';
watch(document);
//# sourceMappingURL=module-entry.js.map