// Names of the rows of <protocol-compare> that are fetched after the first picture.
import { catalogue } from '../catalogue.js';
export const protocolCompareTold = catalogue('protocol-compare-told', {
    discussedFor: 'Who it is discussed for',
    adjuncts: 'Given beside it',
    monitoring: 'What is measured',
    effort: 'What it takes',
    unsettled: 'Not settled',
    approvalUs: 'Approval, United States',
    approvalEu: 'Approval, Europe',
    approvalChina: 'Approval, China',
});
//# sourceMappingURL=protocol-compare-told.js.map