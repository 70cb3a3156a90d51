/** Three times a week, in days. */
const thriceWeekly = 7 / 3;
/** Every 90 minutes, in days. */
const ninetyMinutes = 0.0625;
/** From the first dose to the end of what is shown. */
const throughout = (agent, dose, unit, everyDays) => ({
    agent,
    dose,
    unit,
    everyDays,
    since: 'first-dose',
    fromMonth: 0,
    toMonth: null,
});
/** For six months after testosterone is stopped. */
const afterStopping = (agent, dose, unit, everyDays) => ({
    agent,
    dose,
    unit,
    everyDays,
    since: 'stop',
    fromMonth: 0,
    toMonth: 6,
});
const hcgAfter = afterStopping('hcg', 3000, 'IU', 2);
const clomipheneAfter = afterStopping('clomiphene', 25, 'mg', 1);
export const protocolSchedules = {
    untreated: { testosterone: 'none', courses: [] },
    trt: { testosterone: 'continues', courses: [] },
    'trt-hcg': {
        testosterone: 'continues',
        courses: [throughout('hcg', 500, 'IU', 2)],
    },
    'trt-gonadorelin': {
        testosterone: 'continues',
        courses: [throughout('gonadorelin', 100, 'µg', 3.5)],
    },
    'trt-anastrozole': {
        testosterone: 'continues',
        courses: [throughout('anastrozole', 1, 'mg', 1)],
    },
    'trt-enclomiphene': {
        testosterone: 'continues',
        courses: [throughout('enclomiphene', 25, 'mg', 1)],
    },
    stop: { testosterone: 'stops', courses: [] },
    'stop-hcg': { testosterone: 'stops', courses: [hcgAfter] },
    'stop-clomiphene': { testosterone: 'stops', courses: [clomipheneAfter] },
    'stop-enclomiphene': {
        testosterone: 'stops',
        courses: [afterStopping('enclomiphene', 25, 'mg', 1)],
    },
    'stop-tamoxifen': {
        testosterone: 'stops',
        courses: [afterStopping('tamoxifen', 20, 'mg', 1)],
    },
    'stop-hcg-serm': { testosterone: 'stops', courses: [hcgAfter, clomipheneAfter] },
    'stop-hcg-serm-ai': {
        testosterone: 'stops',
        courses: [hcgAfter, clomipheneAfter, afterStopping('anastrozole', 1, 'mg', 1)],
    },
    'stop-hcg-fsh': {
        testosterone: 'stops',
        courses: [afterStopping('hcg', 3000, 'IU', thriceWeekly), afterStopping('rfsh', 75, 'IU', thriceWeekly)],
    },
    'stop-gonadorelin-pump': {
        testosterone: 'stops',
        courses: [afterStopping('gonadorelin', 10, 'µg', ninetyMinutes)],
    },
    clomiphene: {
        testosterone: 'none',
        courses: [throughout('clomiphene', 25, 'mg', 1)],
    },
    enclomiphene: {
        testosterone: 'none',
        courses: [throughout('enclomiphene', 25, 'mg', 1)],
    },
    hcg: {
        testosterone: 'none',
        courses: [throughout('hcg', 1000, 'IU', thriceWeekly)],
    },
    anastrozole: {
        testosterone: 'none',
        courses: [throughout('anastrozole', 1, 'mg', 1)],
    },
};
//# sourceMappingURL=schedules.js.map