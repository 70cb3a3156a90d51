export const kindAnswers = [
    {
        id: 'primary',
        name: {
            fundamentals: 'The testes cannot answer',
            intermediate: 'Primary hypogonadism',
            academic: 'Primary (hypergonadotropic) hypogonadism',
        },
        text: {
            fundamentals: 'LH and FSH are high, testosterone is low. The brain calls loudly, the testes make too little.',
            intermediate: 'High LH and FSH with low testosterone: the cause lies in the testes.',
            academic: 'Low testosterone with raised LH and FSH; testicular cause.',
        },
    },
    {
        id: 'secondary',
        name: {
            fundamentals: 'The brain calls too softly',
            intermediate: 'Secondary hypogonadism',
            academic: 'Secondary (hypogonadotropic) hypogonadism',
        },
        text: {
            fundamentals: 'LH and FSH are low or normal, testosterone is low. The testes could answer a stronger signal.',
            intermediate: 'Low or normal LH and FSH with low testosterone, from a lasting cause in hypothalamus or pituitary.',
            academic: 'Low testosterone with low or inappropriately normal gonadotropins from an organic central cause.',
        },
    },
    {
        id: 'functional',
        name: {
            fundamentals: 'Weight, illness or a medicine',
            intermediate: 'Functional hypogonadism',
            academic: 'Functional hypogonadism',
        },
        text: {
            fundamentals: 'All the parts are sound. Weight, illness or a medicine keeps the signal low.',
            intermediate: 'The axis is sound and held down by weight, illness or drugs; it can rise when the cause goes.',
            academic: 'Low testosterone without organic disease of the axis, potentially reversible.',
        },
    },
    {
        id: 'not-known',
        name: {
            fundamentals: 'Nobody has looked yet',
            intermediate: 'Kind not known',
            academic: 'Aetiology not established',
        },
        text: {
            fundamentals: 'Many men start without knowing. LH and FSH from before treatment tell the kinds apart.',
            intermediate: 'Without LH and FSH from before treatment the kind stays open; on testosterone both are low in any man.',
            academic: 'On exogenous androgen gonadotropins are suppressed and cannot classify; pretreatment values are needed.',
        },
    },
];
export const wishAnswers = [
    {
        id: 'now',
        name: {
            fundamentals: 'A child now or soon',
            intermediate: 'Wish for a child now',
            academic: 'Fertility desired now',
        },
        text: {
            fundamentals: 'You two are trying, or want to within a year or so.',
            intermediate: 'Pregnancy is tried for, or planned soon.',
            academic: 'Conception attempted or planned in the near term.',
        },
    },
    {
        id: 'later',
        name: {
            fundamentals: 'A child later',
            intermediate: 'Wish for a child later',
            academic: 'Fertility desired later',
        },
        text: {
            fundamentals: 'Not now, but the door is to stay open.',
            intermediate: 'No plans now; fertility is to be kept.',
            academic: 'Fertility to be preserved beyond the near term.',
        },
    },
    {
        id: 'no',
        name: { fundamentals: 'No child', intermediate: 'No wish for a child', academic: 'No fertility desired' },
        text: {
            fundamentals: 'You do not want a child, or no more. That can change, and it is yours to say.',
            intermediate: 'No wish, or no further wish, for a child.',
            academic: 'No present or foreseen desire for fertility.',
        },
    },
];
export const treatmentAnswers = [
    {
        id: 'none',
        name: {
            fundamentals: 'Not on testosterone',
            intermediate: 'Not on testosterone',
            academic: 'No exogenous androgen',
        },
        text: {
            fundamentals: 'You take no testosterone from outside now.',
            intermediate: 'No testosterone from outside at present.',
            academic: 'No current exogenous androgen.',
        },
    },
    {
        id: 'testosterone',
        name: { fundamentals: 'On testosterone', intermediate: 'On testosterone', academic: 'On exogenous androgen' },
        text: {
            fundamentals: 'You take testosterone from outside now.',
            intermediate: 'Testosterone from outside is taken at present.',
            academic: 'Current exogenous androgen.',
        },
    },
];
//# sourceMappingURL=answers.js.map