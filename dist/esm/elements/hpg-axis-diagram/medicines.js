/** Sources that stand behind the axis itself. */
export const AXIS_SOURCES = 7;
const testosterone = ['blood', 'hypothalamus', 'pituitary'];
const brain = ['hypothalamus', 'pituitary'];
const medicine = (id, acts, ...sourceIds) => ({
    id,
    acts,
    sourceIds,
});
export const medicines = {
    'testosterone-enanthate': medicine('testosterone-enanthate', testosterone, 'who-1990', 'matsumoto-1990', 'bebb-1996'),
    'testosterone-cypionate': medicine('testosterone-cypionate', testosterone, 'diaz-2023'),
    'testosterone-undecanoate': medicine('testosterone-undecanoate', testosterone),
    'testosterone-gel': medicine('testosterone-gel', testosterone),
    'testosterone-pellet': medicine('testosterone-pellet', testosterone, 'diaz-2023'),
    'testosterone-nasal': medicine('testosterone-nasal', testosterone, 'diaz-2023'),
    // Sources of hCG that stand behind the axis itself are counted there.
    hcg: medicine('hcg', ['leydig'], 'hsieh-2013', 'wenker-2015'),
    rfsh: medicine('rfsh', ['sertoli'], 'liu-2009'),
    hmg: medicine('hmg', ['sertoli', 'leydig'], 'mao-2017'),
    gonadorelin: medicine('gonadorelin', ['pituitary'], 'mao-2017', 'zhang-2019'),
    clomiphene: medicine('clomiphene', brain, 'huijben-2022', 'helo-2015'),
    enclomiphene: medicine('enclomiphene', brain, 'wiehle-2014', 'enclomiphene-14-days'),
    tamoxifen: medicine('tamoxifen', brain, 'tamoxifen-2019'),
    anastrozole: medicine('anastrozole', ['aromatase'], 'leder-2004', 'helo-2015'),
};
/** How many sources the list will name. */
export const sourceCount = (given) => AXIS_SOURCES + new Set(given.flatMap(({ agent }) => agent.sourceIds)).size;
//# sourceMappingURL=medicines.js.map