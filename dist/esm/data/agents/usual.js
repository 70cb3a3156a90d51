/** Dose in the agent's own unit, and days between administrations. */
export const usualCourse = {
    'testosterone-enanthate': { dose: 200, everyDays: 7 },
    'testosterone-cypionate': { dose: 200, everyDays: 14 },
    'testosterone-undecanoate': { dose: 1000, everyDays: 84 },
    'testosterone-gel': { dose: 50, everyDays: 1 },
    'testosterone-pellet': { dose: 800, everyDays: 120 },
    'testosterone-nasal': { dose: 11, everyDays: 1 / 3 },
    hcg: { dose: 500, everyDays: 2 },
    rfsh: { dose: 75, everyDays: 7 / 3 },
    hmg: { dose: 75, everyDays: 7 / 3 },
    gonadorelin: { dose: 10, everyDays: 0.0625 },
    clomiphene: { dose: 25, everyDays: 1 },
    enclomiphene: { dose: 25, everyDays: 1 },
    tamoxifen: { dose: 20, everyDays: 1 },
    anastrozole: { dose: 1, everyDays: 1 },
};
//# sourceMappingURL=usual.js.map