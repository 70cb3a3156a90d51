// Whether this page lets a worker start, found out without anything being refused: a refusal would show up in
// the host's reports.
/**
 * What the page says on any element (`data-hpg-worker="on"` or `"off"`, usually on the script tag) is taken. Without
 * it a worker may start where no Content Security Policy is in force, and nowhere else: a policy that came as a
 * header cannot be read, so it is taken to forbid workers.
 */
export function mayStartWorker() {
    if (typeof Worker === 'undefined')
        return false;
    const said = document.querySelector('[data-hpg-worker]')?.getAttribute('data-hpg-worker');
    if (said)
        return said === 'on';
    // Pages written into a frame inherit the policy of the page around them, which cannot be asked about either.
    return location.protocol.startsWith('http') && !hasPolicyInPage() && !hasPolicyInHeader();
}
const hasPolicyInPage = () => document.querySelector('meta[http-equiv^="content-security" i]') !== null;
/**
 * Browsers hide the nonce of an element that enters a page whose policy came as a header (HTML standard, "nonce
 * attributes"), so an element that does nothing shows whether there is such a policy, and nothing is reported.
 */
function hasPolicyInHeader() {
    const probe = document.createElement('meta');
    probe.setAttribute('nonce', '-');
    document.head.append(probe);
    probe.remove();
    return probe.getAttribute('nonce') === '';
}
//# sourceMappingURL=may-start-worker.js.map