// Testosterone gel on the skin in full: the only form on which testis volume was measured in a controlled trial.
import { sourced, sourcedSecondHand } from '../../sourced-text.js';
import { effect } from '../effect.js';
import { gelAbsorbed, gelSteady } from '../kinetics/testosterone.js';
import { notStudiedOnThisForm, testosteroneHarms, testosteroneMechanism, testosteroneMonitoring, testosteroneOffLabel, testosteroneProven, testosteroneUnsettled, } from './testosterone.js';
export const testosteroneGelDetails = {
    mechanism: testosteroneMechanism,
    kinetics: {
        absorption: sourced({
            fundamentals: 'About a tenth of what you rub on gets into your blood in a day. The level is steady from about day 2.',
            intermediate: 'About 10 % of the dose passes the skin in 24 hours: 50 mg on the skin give about 5 mg. Steady from about the second day.',
            academic: 'Transdermal absorption about 10 % over 24 h (1 % gel, US label); steady state at about day 2 (UK SmPC).',
        }, 'expert', 'androgel-us', 'testogel-uk'),
        clearance: sourcedSecondHand({
            fundamentals: 'The skin holds a small store. After you stop it is gone within days.',
            intermediate: 'Skin is a short-lived store, so the level falls within days of stopping; an exact figure was not read.',
            academic: 'Cutaneous reservoir with decline over days; no elimination figure read beyond the minutes-long half-life in blood.',
        }, 'expert', 'testosterone-drug-guide'),
        numbers: [gelAbsorbed, gelSteady],
    },
    schedules: sourced({
        fundamentals: 'Once a day. Usual: 50 mg of a 1 % gel, or 40.5 mg of a 1.62 % gel. A trial on sperm gave 100 mg.',
        intermediate: '50 to 100 mg a day (1 %), 20.25 to 81 mg a day (1.62 %); 100 mg a day in the contraceptive trial.',
        academic: '1 % gel 50–100 mg daily; 1.62 % gel 20.25–81 mg daily, adjusted at days 14 and 28; contraceptive trial 100 mg daily.',
    }, 'expert', 'androgel-us', 'androgel-162-us', 'ilani-2012'),
    effects: [
        effect('lh', 'down', 'gel 1.62 %, two trials, 16 weeks: falls (figures not printed)', 'randomised', 'wiehle-2015'),
        effect('fsh', 'down', 'gel 1.62 %, two trials, 16 weeks: falls (figures not printed)', 'randomised', 'wiehle-2015'),
        effect('testosterone', 'up', 'gel 100 mg a day, 20 to 24 weeks: in the adult range', 'randomised', 'ilani-2012'),
        effect('sperm', 'down', {
            fundamentals: 'Two twin trials, 16 weeks: 33 % and 72 % fewer. They do not agree. Told by the maker.',
            intermediate: '16 weeks: −33 % and −72 % in twin trials (sponsor’s releases). 100 mg a day: 23 of 100 at or below 1 M/mL.',
            academic: 'ZA-305 −33.3 %, ZA-304 −71.5 % at 16 weeks (press releases); 100 mg daily, 20–24 weeks: 23 % at or below 1 M/mL.',
        }, 'randomised', 'repros-za305', 'repros-za304', 'ilani-2012'),
        effect('testisVolume', 'down', 'gel 1.62 %, 16 weeks: −0.86 mL (sponsor’s abstract, spread not read)', 'randomised', 'wiehle-2015'),
        effect('estradiol', 'up', 'gel 1 % against enclomiphene: rises in both (figures not read)', 'randomised', 'wiehle-2014'),
        ...notStudiedOnThisForm('inhibinB', 'itt'),
    ],
    proven: testosteroneProven,
    unsettled: testosteroneUnsettled,
    harms: sourced({
        fundamentals: `${testosteroneHarms.fundamentals} The gel can rub off on a partner or a child. So labels want the skin covered and the hands washed.`,
        intermediate: `${testosteroneHarms.intermediate} Gel can pass to partners and children by skin contact (boxed warning); irritated skin.`,
        academic: `${testosteroneHarms.academic} Boxed warning on virilisation of children by secondary exposure; application-site reactions.`,
    }, 'expert', 'androgel-us'),
    monitoring: testosteroneMonitoring,
    offLabel: testosteroneOffLabel,
};
//# sourceMappingURL=testosterone-gel.js.map