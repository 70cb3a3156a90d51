// Every protocol with all that is told about it. An element that compares protocols imports ../protocols.js, which is short.
import { protocols } from '../protocols.js';
import { label2026 } from '../review.js';
import { protocolDetails } from './details.js';
/** The texts of a protocol that carry their own sources. */
export const sourcedTextsOf = (details) => ({
    adjuncts: details.adjuncts,
    discussedFor: details.discussedFor,
    monitoring: details.monitoring,
    effort: details.effort,
    approvalUs: details.approvalIn.us,
    approvalEu: details.approvalIn.eu,
    approvalChina: details.approvalIn.china,
    unsettled: details.unsettled,
});
function complete(id) {
    const brief = protocols[id];
    const details = protocolDetails[id];
    const behindDetails = [...Object.values(details.basis), ...Object.values(sourcedTextsOf(details))];
    const named = [...brief.sources, ...behindDetails.flatMap(({ sources }) => sources)];
    return {
        ...brief,
        ...details,
        approvalIn: { ...details.approvalIn, ...label2026 },
        sources: [...new Set(named)],
    };
}
/** Protocols in full; `sources` holds every source behind any of their texts. */
export const completeProtocols = Object.fromEntries(Object.keys(protocols).map((id) => [id, complete(id)]));
//# sourceMappingURL=complete.js.map