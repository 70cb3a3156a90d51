// Which published facts stand behind what a timeline shows: first those of its sentences, then those of its drawing.
import { besideMain } from '../../../charts/timeline/timeline-input.js';
import { isWeeklyEnanthate200 } from '../../../charts/timeline/trial-conditions.js';
import { enclomipheneAgainstGel } from '../../../data/claims/further-medicines.js';
import { hcgKeepsSperm } from '../../../data/claims/medicines.js';
import { clinicMen } from '../../../data/claims/recovery.js';
import { above20By12, above20By16, above20By24, above20By6, recoveredInClinic, } from '../../../data/quantities/recovery.js';
import { below3Asian, below3NonAsian } from '../../../data/quantities/sperm-suppression.js';
import { testosteroneOnAnastrozole, testosteroneOnClomiphene } from '../../../data/quantities/tablets.js';
import { wholeQuantity } from '../whole-quantity.js';
/** The trial of tablets in infertile men, without the numbers of its arms: what is told is that semen did not change. */
const studyOf = ({ sources, strength, reviewed, reviewDue }) => ({
    sources,
    strength,
    reviewed,
    reviewDue,
});
/** What is told where a treatment goes on, as further-answers tells it. */
const ofTreatments = {
    'trt-hcg': hcgKeepsSperm,
    clomiphene: studyOf(testosteroneOnClomiphene),
    anastrozole: studyOf(testosteroneOnAnastrozole),
    enclomiphene: enclomipheneAgainstGel,
};
const trials = [above20By6, above20By12, above20By16, above20By24];
function toldFacts({ answer, input }) {
    if (answer.kind === 'clinic')
        return [recoveredInClinic, clinicMen];
    if (answer.kind !== 'course')
        return trials;
    const ofTreatment = input.courses ? undefined : ofTreatments[input.protocol];
    if (ofTreatment)
        return [ofTreatment];
    const testosteroneAlone = besideMain(input).length === 0;
    return testosteroneAlone && isWeeklyEnanthate200(input) ? [below3NonAsian, below3Asian] : [];
}
/** Every published fact that is shown for a state. */
export const factsShown = (state) => ({
    told: toldFacts(state),
    drawn: [...new Set(state.places.map(({ quantity }) => wholeQuantity(quantity)))],
});
//# sourceMappingURL=facts-shown.js.map