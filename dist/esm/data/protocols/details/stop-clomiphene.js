// Stopping, then clomiphene alone.
import { basis, notFound, noBasis, sourced } from '../../sourced-text.js';
import { discussedAfterStopping, notAgainstWaiting } from './after-stopping.js';
import { clomipheneApproval } from './approval.js';
export const stopClomipheneDetails = {
    id: 'stop-clomiphene',
    basis: {
        mechanism: basis('uncontrolled', 'huijben-2022'),
        fertility: basis('contested', 'sharma-2019', 'helo-2015'),
        size: noBasis(),
        howTaken: basis('randomised', 'helo-2015'),
        harms: basis('uncontrolled', 'clomiphene-us', 'huijben-2022', 'clomiphene-decline-2021'),
    },
    adjuncts: sourced({
        fundamentals: 'It is mostly given together with hCG. Adding it to hCG made no clear difference in 42 men.',
        intermediate: 'Mostly combined with hCG; adding clomiphene to hCG made no clear difference in one group of 42.',
        academic: 'Usually an add-on to hCG: median motile count 13.5 against 7.65 M, P = 0.35 (33 against 9 men).',
    }, 'uncontrolled', 'hcg-or-clomiphene-2025', 'wenker-2015'),
    discussedFor: discussedAfterStopping,
    monitoring: sourced({
        fundamentals: 'LH, FSH, testosterone and estradiol in blood. Sperm tests, because counts can fall. Any change of your sight.',
        intermediate: 'LH, FSH, testosterone, estradiol and semen, since counts can fall; visual symptoms call for stopping.',
        academic: 'Gonadotropins, testosterone, estradiol, semen (paradoxical decline reported); visual symptoms per label. A rise of LH shows that the axis answers.',
    }, 'uncontrolled', 'katz-2012', 'clomiphene-us', 'clomiphene-decline-2021'),
    effort: sourced({
        fundamentals: 'A tablet a day, and no shots. Blood and sperm tests as when you wait.',
        intermediate: 'A daily tablet; the tests of waiting, with estradiol.',
        academic: 'Daily tablet; hormone and semen tests as for waiting, with estradiol.',
    }, 'uncontrolled', 'katz-2012'),
    approvalIn: clomipheneApproval,
    unsettled: notFound({
        fundamentals: `${notAgainstWaiting.fundamentals} No study of clomiphene alone after testosterone was found. While testosterone from outside is still there, it has little to work with.`,
        intermediate: `${notAgainstWaiting.intermediate} No study of clomiphene alone in such men was found; what is known comes from men who never took testosterone.`,
        academic: `${notAgainstWaiting.academic} No monotherapy series after exogenous testosterone found; evidence is indirect (hypogonadal or infertile never-users).`,
    }, 'huijben-2022', 'al-hashimi-2022'),
};
//# sourceMappingURL=stop-clomiphene.js.map