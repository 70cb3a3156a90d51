// What has to hold besides the published results that are replayed: figures read second-hand or from general knowledge,
// and bounds. `sd` is the distance that counts as one; `side` -1: only more counts, 1: only less counts, 0: both.
const FOREVER = 1e5;
const course = (agent, dose, unit, everyDays, fromDay = 0, toDay = FOREVER) => ({
  agent,
  dose,
  unit,
  everyDays,
  fromDay,
  toDay,
});
const weekly = (mg, toDay) => course('testosterone-enanthate', mg, 'mg', 7, 0, toDay);
const share = (run, marker, day) => run.markers[marker][day] / run.markers[marker][0];
const firstBelow = (run, limit) => run.markers.sperm.findIndex((sperm) => sperm < limit);
const highest = (run, marker, from) => Math.max(...run.markers[marker].subarray(from)) / run.markers[marker][0];

const year = { regimen: [weekly(200)], days: 365 };
const stopped = { regimen: [weekly(200, 357)], days: 364 + 1100 };
const failing = { testosteroneNgPerDl: 220, lhIuPerL: 18, fshIuPerL: 22, spermMPerMl: 5, testisVolumeMl: 8 };

export const anchors = [
  {
    id: 'LH stays silenced on 200 mg weekly',
    run: year,
    read: (r) => highest(r, 'lh', 21),
    value: 0.0493,
    sd: 0.001,
    side: -1,
  },
  {
    id: 'FSH stays silenced on 200 mg weekly',
    run: year,
    read: (r) => highest(r, 'fsh', 21),
    value: 0.047,
    sd: 0.002,
    side: -1,
  },
  {
    id: 'volume on 200 mg weekly, month 4 (VOL-02, second-hand)',
    run: year,
    read: (r) => share(r, 'testisVolume', 120),
    value: 0.81,
    sd: 0.03,
    side: 0,
  },
  {
    id: 'volume on 200 mg weekly, month 12 (VOL-01 is a bound)',
    run: year,
    read: (r) => share(r, 'testisVolume', 365),
    value: 0.83,
    sd: 0.015,
    side: -1,
  },
  {
    id: 'sperm three years after (REC-24, VOL-14)',
    run: stopped,
    read: (r) => share(r, 'sperm', 364 + 1095),
    value: 0.98,
    sd: 0.015,
    side: 1,
  },
  {
    id: 'sperm on 200 mg weekly, month 6 (Ly 2005, extended)',
    run: year,
    read: (r) => share(r, 'sperm', 180),
    value: 0.003,
    sd: 0.001,
    side: -1,
  },
  {
    id: 'days from 10 to 1 M/mL, from the half-time of 5.5 weeks on the cube-root scale (Ly 2005)',
    run: year,
    read: (r) => firstBelow(r, 1) - firstBelow(r, 10),
    value: 42.6,
    sd: 3,
    side: 0,
  },
  {
    id: 'LH three weeks after the first missed dose (general knowledge)',
    run: stopped,
    read: (r) => share(r, 'lh', 364 + 21),
    value: 0.8,
    sd: 0.2,
    side: 0,
  },
  {
    id: 'LH ten weeks after (general knowledge)',
    run: stopped,
    read: (r) => share(r, 'lh', 364 + 70),
    value: 1.1,
    sd: 0.1,
    side: 0,
  },
  {
    id: 'clomiphene 25 mg doubles LH (general knowledge)',
    run: { regimen: [course('clomiphene', 25, 'mg', 1)], days: 90 },
    read: (r) => share(r, 'lh', 85),
    value: 1.8,
    sd: 0.3,
    side: 0,
  },
  {
    id: 'clomiphene leaves a failing testis where it is (general knowledge)',
    run: { regimen: [course('clomiphene', 25, 'mg', 1)], days: 90, man: failing },
    read: (r) => share(r, 'testosterone', 85),
    value: 1.15,
    sd: 0.05,
    side: -1,
  },
];

/** “Leydig cell responsiveness to single and repeated human chorionic gonadotropin administration”, J Clin Endocrinol Metab
 *  1979: seven normal men, one injection of 1,500 IU, or one on each of three days. Error of the mean from the printed
 *  standard deviations. */
const afterHcg = (days, value, sd) => ({
  id: `testosterone 72 h after hCG 1,500 IU on ${days} day${days > 1 ? 's' : ''}, ng/dL (1979)`,
  run: { regimen: [course('hcg', 1500, 'IU', 1, 0, days - 1)], days: 4 },
  read: (r) => r.markers.testosterone[3],
  value,
  sd,
  side: 0,
});
anchors.push(
  {
    id: 'sperm at 100 days after three years, as a share of that after one: longer treatment, later return (REC-06)',
    run: { regimen: [weekly(200, 1092)], days: 1092 + 107 },
    read: (r) => share(r, 'sperm', 1092 + 107) / 0.5,
    value: 0.85,
    sd: 0.03,
    side: -1,
  },
  {
    id: 'sperm 120 days after two pellets (Handelsman 1996: next to no effect)',
    run: { regimen: [course('testosterone-pellet', 400, 'mg', 365)], days: 120 },
    read: (r) => share(r, 'sperm', 120),
    value: 0.82,
    sd: 0.005,
    side: 1,
  },
  {
    id: 'the usual man is back at 3 M/mL by ten weeks (Ly 2005)',
    run: stopped,
    read: (r) => r.markers.sperm.findIndex((sperm, day) => day > 364 && sperm >= 3) - 364,
    value: 71.5,
    sd: 0.5,
    side: -1,
  },
  {
    id: 'nasal gel three times a day leaves more than half of the sperm (direction of Conners 2017)',
    run: {
      regimen: [course('testosterone-nasal', 11, 'mg', 1 / 3)],
      days: 180,
      man: { testosteroneNgPerDl: 200 },
    },
    read: (r) => share(r, 'sperm', 180),
    value: 0.53,
    sd: 0.02,
    side: 1,
  },
  {
    // 17 of 22 men stayed above 1 M/mL (57 to 90 of 100), so the man in the middle stands above it.
    id: 'half of the men on gel 100 mg stay above 1 M/mL (Ilani 2012)',
    run: { regimen: [course('testosterone-gel', 100, 'mg', 1)], days: 168 },
    read: (r) => r.markers.sperm[168],
    value: 1.5,
    sd: 0.5,
    side: 1,
  },
  {
    // 61 of 100 men came below 3 M/mL, 33 to none.
    id: 'half of the men on enanthate 100 mg come a little below 3 M/mL (Bebb 1996)',
    run: { regimen: [weekly(100)], days: 182 },
    read: (r) => r.markers.sperm[182],
    value: 1.5,
    sd: 0.75,
    side: 0,
  },
  afterHcg(1, 1315, 117),
  afterHcg(3, 1342, 156),
  {
    id: 'hCG 3,000 IU every other day keeps testosterone high for months (general knowledge)',
    run: { regimen: [course('hcg', 3000, 'IU', 2)], days: 90 },
    read: (r) => share(r, 'testosterone', 85),
    value: 1.6,
    sd: 0.15,
    side: 1,
  },
);

/** Distance of each from what it has to be. */
export function anchorRows(model, parameters) {
  const runs = new Map();
  return anchors.map(({ id, run, read, value, sd, side }) => {
    const key = JSON.stringify(run);
    if (!runs.has(key)) {
      runs.set(key, model.run({ regimen: run.regimen, days: run.days, man: model.completeMan(run.man) }, parameters));
    }
    const ours = read(runs.get(key));
    const z = (ours - value) / sd;
    const counted = side === 0 || Math.sign(z) === -side ? z : 0;
    return { trial: { id, published: { value } }, ours, z: counted };
  });
}
