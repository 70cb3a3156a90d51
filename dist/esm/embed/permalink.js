// Restores the view that the address asks for, on pages that opt in. The page's own shared scenario takes it.
import { ContextEvent } from '@lit/context';
import { readFragment } from '../scenario/permalink.js';
import { ensurePageScope, scopeContext } from '../scenario/scope-context.js';
/** The scenario of elements that stand in no wrapper, whichever copy of the kit holds it. */
function pageStore(page) {
    ensurePageScope();
    let store;
    const root = page.documentElement;
    root.dispatchEvent(new ContextEvent(scopeContext, root, (scope) => {
        store = scope.store();
    }));
    return store;
}
/** Takes the view of the present address, now and whenever the address changes. */
export function followAddress(page) {
    const take = () => {
        const view = readFragment(page.location.hash);
        if (!view)
            return;
        for (const problem of view.problems)
            console.warn(`hpg-explainers: address, ${problem.message}`);
        pageStore(page.document)?.update(view.patch);
    };
    page.addEventListener('hashchange', take);
    take();
}
//# sourceMappingURL=permalink.js.map