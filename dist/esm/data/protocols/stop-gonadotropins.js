// Stopping testosterone and replacing the brain's signals: hCG with FSH, or a gonadorelin pump.
import { reviewed2026 } from '../review.js';
import { findingSecondHand, noneFound } from './finding.js';
import { protocolNames } from './names.js';
import { protocolSchedules } from './schedules.js';
export const stopHcgFsh = {
    id: 'stop-hcg-fsh',
    name: protocolNames['stop-hcg-fsh'],
    ...protocolSchedules['stop-hcg-fsh'],
    mechanism: {
        fundamentals: 'Both missing signals are given as shots. The brain need not wake first.',
        intermediate: 'hCG stands in for LH and FSH is given itself, so both signals are replaced.',
        academic: 'Full gonadotropin replacement: hCG at the LH receptor, FSH at Sertoli cells, independent of the pituitary.',
    },
    fertility: {
        fundamentals: 'In one group of 50 men counts rose. Nobody waited to compare.',
        intermediate: '50 men off testosterone: 2.2 to 16.8 M/mL; 27 still on it: 2.2 to 12.3. No men who waited.',
        academic: '2.2 to 16.8 M/mL off testosterone (n = 50), 2.2 to 12.3 on it (n = 27); retrospective, no untreated control.',
    },
    size: {
        fundamentals: 'Not known after testosterone.',
        intermediate: 'Not measured after testosterone in any study found.',
        academic: 'No volume change reported after exogenous testosterone.',
    },
    howTaken: {
        fundamentals: 'Two shots, three times a week, for months.',
        intermediate: 'hCG 3,000 IU and FSH 75 IU three times a week, as studied; 6 months is an illustration.',
        academic: 'hCG 3,000 IU with FSH 75 IU three times weekly (Stocks); 6 months shown as an illustration.',
    },
    harms: {
        fundamentals: 'Many shots, high cost, tender breasts.',
        intermediate: 'Estradiol rise, breast tissue, pain at the injection site; cost.',
        academic: 'Those of hCG, with injection burden and cost; no long-term data after testosterone.',
    },
    approval: {
        fundamentals: 'Approved in Europe for men whose pituitary does not work. Off-label after testosterone.',
        intermediate: 'EU label: hCG with FSH in hypogonadotropic hypogonadism. After testosterone off-label.',
        academic: 'EU-authorised with hCG in hypogonadotropic hypogonadism; off-label after exogenous testosterone.',
    },
    evidence: {
        text: {
            fundamentals: 'One group from one clinic, told at a meeting. Nobody waited to compare.',
            intermediate: 'One retrospective clinic series (77 men), read only second-hand.',
            academic: 'Single-centre retrospective cohort (n = 77), meeting abstract read second-hand; RCTs exist only in hypogonadotropic hypogonadism.',
        },
        strength: 'uncontrolled',
        sources: ['stocks-2025', 'liu-2009'],
    },
    findings: [
        findingSecondHand('sperm', 'up', 'on-testosterone', {
            fundamentals: '50 men: 2.2 to 16.8 million per mL',
            intermediate: '50 men: 2.2 to 16.8 M/mL',
            academic: '50 men: 2.2 to 16.8 M/mL',
        }, 'uncontrolled', 'stocks-2025'),
        ...noneFound('stop-and-wait', 'lh', 'fsh', 'testosterone', 'estradiol', 'inhibinB', 'itt', 'testisVolume'),
    ],
    sources: ['stocks-2025', 'liu-2009', 'zhang-2015', 'gonal-f-eu', 'hormone-harms-2018'],
    ...reviewed2026,
};
export const stopGonadorelinPump = {
    id: 'stop-gonadorelin-pump',
    name: protocolNames['stop-gonadorelin-pump'],
    ...protocolSchedules['stop-gonadorelin-pump'],
    mechanism: {
        fundamentals: 'A small pump copies the brain’s pulse about every 90 minutes. The pituitary gland answers.',
        intermediate: 'Pulses of GnRH about every 90 minutes make the pituitary release LH and FSH.',
        academic: 'Pulsatile GnRH at near-physiological frequency drives pituitary LH and FSH; continuous delivery would suppress them.',
    },
    fertility: {
        fundamentals: 'In men born without this signal sperm came at a median of 6 months. Not studied after testosterone.',
        intermediate: 'Men born without the signal: first sperm at a median of 6 months, 18 on hCG with hMG. None after testosterone.',
        academic: 'Congenital hypogonadotropic hypogonadism: 6 months (1.6–10.4, n = 20) against 18 (16.4–20.0, n = 182) on hCG/hMG; none after testosterone.',
    },
    size: {
        fundamentals: 'Testes grew in men born without the signal. Not studied after testosterone.',
        intermediate: 'Testes grew in men born without the signal; no data after testosterone.',
        academic: 'Larger testes than on hCG/hMG in congenital disease (retrospective); no data after testosterone.',
    },
    howTaken: {
        fundamentals: 'A pump worn day and night, with a new site every few days.',
        intermediate: 'A pump under the skin, a pulse about every 90 minutes; 10 µg and 6 months are an illustration.',
        academic: 'Subcutaneous pump, 90-minute pulses as in the trials (labels up to 120); 10 µg per pulse and 6 months illustrate.',
    },
    harms: {
        fundamentals: 'Red or hard skin where the pump sits; a device to carry.',
        intermediate: 'Skin redness and hardening at the site were common; a device day and night.',
        academic: 'Allergic erythema and induration at the site were common (Zhang 2019); device burden.',
    },
    approval: {
        fundamentals: 'Sold in some countries for men without the brain’s pulse. No longer sold in the US.',
        intermediate: 'Labelled in Switzerland for central hypogonadism; US products withdrawn; off-label here.',
        academic: 'Swiss label: central hypogonadism. US products discontinued. Use after testosterone is off-label.',
    },
    evidence: {
        text: {
            fundamentals: 'No study after testosterone was found.',
            intermediate: 'None found after testosterone; controlled but not randomised in men born without the signal.',
            academic: 'None found after exogenous testosterone; non-randomised comparisons in congenital hypogonadotropic hypogonadism.',
        },
        strength: 'none-found',
        sources: ['mao-2017', 'zhang-2019'],
    },
    findings: noneFound('stop-and-wait', 'lh', 'fsh', 'testosterone', 'estradiol', 'inhibinB', 'itt', 'sperm', 'testisVolume'),
    sources: ['mao-2017', 'zhang-2019', 'veldhuis-1987', 'lutrelef-ch', 'gonadorelin-us'],
    ...reviewed2026,
};
//# sourceMappingURL=stop-gonadotropins.js.map