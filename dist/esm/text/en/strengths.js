// What kinds of evidence are called, from the strongest comparison to none.
import { catalogue } from '../catalogue.js';
export const strengthNames = catalogue('strengths', {
    strengthRandomised: 'randomised study',
    strengthControlled: 'controlled study',
    strengthUncontrolled: 'study without a comparison group',
    strengthMechanism: 'mechanism only',
    strengthExpert: 'expert view',
    strengthModel: 'model only',
    strengthContested: 'studies disagree',
    strengthNoneFound: 'no study found',
});
//# sourceMappingURL=strengths.js.map