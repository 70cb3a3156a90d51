// Words of <hpg-marker-panel>: what is tested when, the rows of markers, ranges and whose they are, table, limits.
import { catalogue } from '../catalogue.js';
const now = (v) => `Simulated, ${v.moment}: LH ${v.lh} (his usual ${v.lhOwn}), sperm ${v.sperm} (his usual ${v.spermOwn}). A typical man of ${v.age}, not you.`;
export const markerPanel = catalogue('marker-panel', {
    // Answers, by the time they are for
    before: {
        fundamentals: 'Before you start, testosterone is tested on two mornings, with LH and FSH; a sperm test is yours to ask for.',
        intermediate: 'Before testosterone, guidelines ask for testosterone on two mornings, with LH and FSH; a semen test is yours to ask for.',
        academic: 'Before androgen: repeated fasting morning testosterone, LH and FSH in the guidance read; baseline semen analysis was not found in it.',
    },
    on: {
        fundamentals: 'On testosterone, clinics test your testosterone, how thick your blood is and your prostate, but not sperm, LH or FSH: ask for those.',
        intermediate: 'On testosterone, clinics check testosterone, hematocrit and PSA at about 3, 6 and 12 months, then yearly; LH, FSH and semen are not on their lists: ask if they matter to you.',
        academic: 'On androgen: testosterone, hematocrit and PSA at 3, 6 and 12 months, then yearly; LH, FSH and semen analysis are not on the lists read.',
    },
    after: {
        fundamentals: 'After you stop, LH, FSH, testosterone and sperm tell how far the way back is; ask when they will be tested.',
        intermediate: 'After stopping, LH, FSH, testosterone and semen tell how far the way back is; ask when they will be checked.',
        academic: 'After cessation, LH, FSH, testosterone and repeated semen analyses show recovery; agree on their times beforehand.',
    },
    instead: {
        fundamentals: 'On a medicine instead of testosterone, LH, FSH, testosterone and sperm tell what it does; ask when they will be tested.',
        intermediate: 'On a medicine instead of testosterone, LH, FSH, testosterone and semen tell what it does; the lists below were written for testosterone.',
        academic: 'On treatment other than androgen, LH, FSH, testosterone and semen show the response; the lists below concern androgen.',
    },
    about: { fundamentals: now, intermediate: now, academic: now },
    // Rows
    valueWords: (v) => `${v.number}\u00a0${v.unit}`,
    own: (v) => `his usual ${v.number}`,
    falling: 'falling',
    steady: 'steady',
    rising: 'rising',
    rangeBoth: {
        fundamentals: (v) => `Others: ${v.people}`,
        intermediate: (v) => `Range of ${v.people}`,
        academic: (v) => `Interval: ${v.people}`,
    },
    noRange: {
        fundamentals: 'No range that was checked',
        intermediate: 'No range shown: none was verified',
        academic: 'No verified reference interval',
    },
    neverTested: {
        fundamentals: 'Not a routine test. From studies:',
        intermediate: 'Never a routine test. From studies:',
        academic: 'Research only. From studies:',
    },
    join: (v) => `${v.first} ${v.next}`,
    swing: {
        fundamentals: (v) => `Swings from ${v.low} to ${v.high} between two doses: the day of the test matters.`,
        intermediate: (v) => `Simulated swing between two doses ${v.low} to ${v.high}: the day of the test matters.`,
        academic: (v) => `Simulated trough to peak of the dosing interval: ${v.low} to ${v.high}; timing of the sample matters.`,
    },
    key: {
        fundamentals: 'All values are simulated. Grey bar: where others lie. Upright line: his own usual. Coloured sign: now. Small line: the last three months, from zero.',
        intermediate: 'All values are simulated. Grey bar: range of others. Upright line: his own usual. Coloured sign: now. Small line: the last three months, from zero.',
        academic: 'Values simulated. Grey bar: published interval. Upright line: own baseline. Coloured sign: present value. Small line: last three months, from zero. Scales differ by row and start at zero.',
    },
    units: 'Units',
    conventional: 'conventional (ng/dL)',
    si: 'SI (nmol/L)',
    drawing: (v) => `${v.answer} Simulated: ${v.rows}.`,
    inDrawing: (v) => `${v.name} ${v.value}, ${v.own}, ${v.trend}`,
    nextRow: (v) => `${v.first}; ${v.next}`,
    // Lists
    checksTitle: {
        fundamentals: 'What is tested when, and why',
        intermediate: 'What is checked when, and why',
        academic: 'Monitoring by phase',
    },
    listBefore: 'Before',
    listOn: 'On testosterone',
    listAfter: 'After stopping',
    listNow: (v) => `${v.name} (the moment shown)`,
    whoseTitle: {
        fundamentals: 'Whose ranges these are',
        intermediate: 'Whose ranges these are, and what each marker tells',
        academic: 'Source populations of the intervals',
    },
    whose: (v) => `${v.name}: ${v.about}`,
    otherPeople: {
        fundamentals: 'Each range comes from other men and another lab. Your lab prints its own.',
        intermediate: 'The ranges come from different men and laboratories: LH, FSH and estradiol from China, testosterone from the US and Europe, sperm from recent fathers. A laboratory prints its own range.',
        academic: 'Intervals stem from different populations and assays (LH, FSH and estradiol: one Chinese multicentre study; testosterone: four US and European cohorts, harmonised; sperm: recent fathers). Use the reporting laboratory’s own.',
    },
    // Table
    caption: (v) => `Simulated: ${v.moment}`,
    columnMarker: 'Marker',
    columnNow: 'Now',
    columnOwn: 'His usual',
    columnRange: 'Range of others',
    columnUnit: 'Unit',
    columnTrend: 'Last three months',
    columnPeople: 'Whose range',
    rangeFromTo: (v) => `${v.low} to ${v.high}`,
    rangeFrom: (v) => `${v.low} or more`,
    none: '–',
    // Limits
    limitTypical: 'The values are those of one simulated man before, on and after treatment. Tests of real men scatter.',
    limitRange: 'A range holds most men of one study. Inside or outside of it says nothing by itself about health or fertility.',
    limitAssay: 'Laboratories and assays differ; a value of one cannot be read on the range of another.',
    limitOther: 'Hematocrit, PSA and SHBG are tested on treatment and are not part of the model.',
    limitDay: 'Rise and fall within a day is left out here: values are means of a day.',
    evidenceFailed: 'The sources could not be loaded. Check the connection and open them again.',
});
//# sourceMappingURL=marker-panel.js.map