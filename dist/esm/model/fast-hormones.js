/** At grid point `at`; the result is written into `into`. */
export function workOut(c, inputs, at, state, into) {
    // Leydig cells: output levels off under strong stimulation and falls a little faster than weak stimulation does.
    const hcg = c.hcgPotency * (inputs.hcg[at] ?? 0);
    const stimulus = Math.max(0, state.lh) + hcg;
    const steep = stimulus * Math.sqrt(Math.sqrt(stimulus));
    const leydig = (state.sensitivity * state.leydigMass * steep * (1 + c.leydigHalf)) / (c.leydigHalf + steep);
    // Blood: own and outside testosterone add; the brain may count the outside part at less (short spikes).
    const own = (1 - c.adrenalShare) * leydig + c.adrenalShare;
    const outside = inputs.testosterone[at] ?? 0;
    const noticed = outside - (inputs.unnoticedTestosterone[at] ?? 0);
    const sensed = own + noticed * c.perOwnProduction;
    const testosterone = inBlood(c, own + outside * c.perOwnProduction);
    const testosteroneNoticed = noticed === outside ? testosterone : inBlood(c, sensed);
    // Estrogen receptors of the brain: estradiol fills them, clomiphene's isomers keep it out.
    const estradiol = estradiolShare(c, inputs, at, testosteroneNoticed, leydig) * c.estradiolFilling;
    const zuclomiphene = (inputs.zuclomiphene[at] ?? 0) / c.zuclomipheneHalf;
    const enclomiphene = (inputs.enclomiphene[at] ?? 0) / c.enclomipheneHalf;
    const acting = (estradiol + c.zuclomipheneAgonism * zuclomiphene) / (1 + estradiol + zuclomiphene + enclomiphene);
    const filled = acting * c.perUsualFilling;
    // Feedback: free testosterone (in proportion to production) and filled estrogen receptors slow GnRH.
    const signal = (1 - c.estradiolFeedbackShare) * sensed + c.estradiolFeedbackShare * filled;
    into.drive = (1 + c.driveReserve) / (1 + c.driveReserve * signal * signal * Math.sqrt(signal));
    into.testosterone = testosterone;
    into.leydig = leydig;
    into.itt = c.ittOwnShare * leydig + (1 - c.ittOwnShare) * testosterone;
    into.stimulus = stimulus;
    into.hcg = hcg;
}
/** Total testosterone in blood for a given production: it rises less than in proportion as SHBG fills. */
function inBlood(c, production) {
    return (production * (1 + c.saturation)) / (1 + c.saturation * production);
}
/** Estradiol: follows testosterone in blood, a part is made in the testis, anastrozole slows its making. */
export function estradiolShare(c, inputs, at, testosterone, leydig) {
    const followed = 1 + (testosterone - 1) * c.estradiolFollowing;
    const anastrozole = inputs.anastrozole[at] ?? 0;
    const aromatase = anastrozole === 0 ? 1 : 1 - (c.aromataseMaxInhibition * anastrozole) / (anastrozole + c.aromataseHalfMg);
    return aromatase * (followed + c.testicularEstradiolShare * (leydig - followed));
}
//# sourceMappingURL=fast-hormones.js.map