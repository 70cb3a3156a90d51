/** The name, and that of a depth that has its own. */
const named = (intermediate, own = {}) => ({
    fundamentals: intermediate,
    intermediate,
    academic: intermediate,
    ...own,
});
export const protocolNames = {
    untreated: named('No treatment'),
    trt: named('Testosterone alone', { academic: 'Testosterone monotherapy' }),
    'trt-hcg': named('Testosterone and hCG', { academic: 'Testosterone with hCG' }),
    'trt-gonadorelin': named('Testosterone and gonadorelin twice a week', {
        fundamentals: 'Testosterone and gonadorelin shots',
        academic: 'Testosterone with twice-weekly gonadorelin',
    }),
    'trt-anastrozole': named('Testosterone and anastrozole', { academic: 'Testosterone with anastrozole' }),
    'trt-enclomiphene': named('Testosterone and enclomiphene', { academic: 'Testosterone with enclomiphene' }),
    stop: named('Stop and wait', { academic: 'Stop, no medication' }),
    'stop-hcg': named('Stop, then hCG', { academic: 'Stop, hCG monotherapy' }),
    'stop-clomiphene': named('Stop, then clomiphene', { academic: 'Stop, clomiphene citrate' }),
    'stop-enclomiphene': named('Stop, then enclomiphene', { academic: 'Stop, enclomiphene citrate' }),
    'stop-tamoxifen': named('Stop, then tamoxifen', { academic: 'Stop, tamoxifen' }),
    'stop-hcg-serm': named('Stop, then hCG and clomiphene', { academic: 'Stop, hCG with a SERM' }),
    'stop-hcg-serm-ai': named('Stop, then hCG, clomiphene, anastrozole', {
        fundamentals: 'Stop, then hCG and two tablets',
        academic: 'Stop, hCG with SERM and AI',
    }),
    'stop-hcg-fsh': named('Stop, then hCG and FSH', { academic: 'Stop, hCG with recombinant FSH' }),
    'stop-gonadorelin-pump': named('Stop, then gonadorelin pump', { academic: 'Stop, pulsatile gonadorelin' }),
    clomiphene: named('Clomiphene instead', { academic: 'Clomiphene citrate, no testosterone' }),
    enclomiphene: named('Enclomiphene instead', { academic: 'Enclomiphene citrate, no testosterone' }),
    hcg: named('hCG instead', { academic: 'hCG monotherapy, no testosterone' }),
    anastrozole: named('Anastrozole instead', { academic: 'Anastrozole, no testosterone' }),
};
//# sourceMappingURL=names.js.map