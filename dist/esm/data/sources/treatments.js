// Sources that the full descriptions of medicines and protocols add, by medicine.
import { gonadotropinTreatmentSources } from './treatments/gonadotropins.js';
import { tabletTreatmentSources } from './treatments/tablets.js';
import { testosteroneTreatmentSources } from './treatments/testosterone.js';
/** All of these by id. */
export const treatmentSources = {
    ...testosteroneTreatmentSources,
    ...gonadotropinTreatmentSources,
    ...tabletTreatmentSources,
};
//# sourceMappingURL=treatments.js.map