// How an element finds its scope: by the Context protocol from an hpg-scenario around it, else the one
// of the page, which whichever copy of the kit comes first installs on <html>.
import { ContextProvider, createContext } from '@lit/context';
import { ScenarioScope } from './scope.js';
/** Equal across copies and bundles; the number changes only when the store's contract breaks. */
const key = Symbol.for('hpg-explainers/scope/v1');
export const scopeContext = createContext(key);
/** Provides the page-wide scope. Only the first call on a page does anything. */
export function ensurePageScope() {
    const page = globalThis;
    // Two providers on <html> would both answer: stopPropagation does not stop a listener on the same node.
    if (page[key] || typeof document === 'undefined')
        return;
    const provider = new ContextProvider(document.documentElement, {
        context: scopeContext,
        initialValue: new ScenarioScope(),
    });
    // <html> is no reactive host, so its provider has to be announced by hand.
    provider.hostConnected();
    page[key] = provider;
}
//# sourceMappingURL=scope-context.js.map