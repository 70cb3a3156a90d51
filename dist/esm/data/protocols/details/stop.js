// Stopping and waiting.
import { basis, sourced } from '../../sourced-text.js';
import { noMedicine } from './approval.js';
import { monitoringAfterStopping } from './after-stopping.js';
export const stopDetails = {
    id: 'stop',
    basis: {
        mechanism: basis('uncontrolled', 'ly-2005', 'handelsman-1995'),
        fertility: basis('uncontrolled', 'liu-2006', 'samplaski-2014'),
        size: basis('controlled', 'shankara-narayana-2020', 'hendriks-2010'),
        howTaken: basis('expert', 'handelsman-2022', 'ly-2005'),
        harms: basis('expert', 'naelitz-2025', 'handelsman-2022'),
    },
    adjuncts: sourced({
        fundamentals: 'Nothing. The men in the large studies took no medicine on the way back. In men with obesity, losing weight raises testosterone. After stopping that was not studied.',
        intermediate: 'None: the 1,549 men of the pooled follow-up took no drug. In obese men weight loss raises testosterone by itself.',
        academic: 'No drug in Liu 2006, Ly 2005 or the T4DM Runoff. Weight loss raises testosterone in obese men (meta-analysis), not studied after stopping.',
    }, 'uncontrolled', 'liu-2006', 'corona-2013'),
    discussedFor: sourced({
        fundamentals: 'Clinics discuss this if you want a child and have time to wait. Or if you no longer want testosterone. Talk to your clinic before you stop.',
        intermediate: 'Men who want sperm back and can wait six to twelve months, or who end treatment for other reasons.',
        academic: 'Men seeking spermatogenic recovery with time to wait; in clinic patients 65 % had recovered by 6 months.',
    }, 'uncontrolled', 'liu-2006', 'samplaski-2014'),
    monitoring: monitoringAfterStopping,
    effort: sourced({
        fundamentals: 'No medicine to take. In the studies men gave about one sperm test a month. With a test every 3 months you would give about four in a year. Blood tests go with them.',
        intermediate: 'No drug. About one semen test a month in trials; with one every 3 months about four in the first year, with LH, FSH and testosterone.',
        academic: 'No drug cost. Monthly semen in the contraceptive studies (told in a review of them); quarterly testing gives about four analyses a year (computed), with hormones.',
    }, 'uncontrolled', 'liu-2006', 'handelsman-2022'),
    approvalIn: { us: noMedicine, eu: noMedicine, china: noMedicine },
    unsettled: sourced({
        fundamentals: 'How long you will need cannot be told ahead of time. One large study found older men faster, one clinic found them slower. How fast the size of the testes comes back has not been measured after treatment.',
        intermediate: 'Age is contested: faster with age in 1,549 volunteers up to 51, slower in 66 clinic patients. Recovery of testis volume in mL has no time course after prescribed testosterone. Trial volunteers did better than men in clinics.',
        academic: 'Age: Liu 2006 (older faster, to 51 years) against Kohn 2017 (older slower, all treated). Volume recovery: bounds only (18.6 against 23.2 mL at a median of 300 days after AAS; normal years after pubertal use). Generalisation from eugonadal volunteers to patients is uncertain.',
    }, 'contested', 'liu-2006', 'kohn-2017', 'shankara-narayana-2020', 'hendriks-2010'),
};
//# sourceMappingURL=stop.js.map