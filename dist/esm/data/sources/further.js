// Every source of the further claims, words, myths, options and numbers, by id. An element that shows a few of them
// imports those from further/, where each source also has a name of its own.
import { familySources } from './further/families.js';
import { guidelineSources } from './further/guidelines.js';
import { furtherMedicineSources } from './further/medicines.js';
import { steroidSources } from './further/steroids.js';
import { furtherSuppressionSources } from './further/suppression.js';
import { testisSources } from './further/testis.js';
import { weightSources } from './further/weight.js';
/** All of these by id. */
export const furtherSources = {
    ...familySources,
    ...guidelineSources,
    ...furtherMedicineSources,
    ...steroidSources,
    ...furtherSuppressionSources,
    ...testisSources,
    ...weightSources,
};
//# sourceMappingURL=further.js.map