// What the model behind <hpg-axis-diagram> leaves out.
import { catalogue } from '../catalogue.js';
export const axisDiagramLimits = catalogue('axis-diagram-limits', {
    limitOneMan: 'One reference man is simulated. Real men differ widely.',
    limitAge: 'In the model age counts from 45 on: the brain’s signal wakes more slowly after suppression. By how much is weakly known, and studies of age do not agree.',
    limitPulses: 'Hormones are daily means. Along the lines of GnRH and LH travel the pulses of six hours of a simulated day, each as large as its effect; when they come is drawn by chance. FSH is drawn in groups, since its pulses are not simulated.',
    limitBrakes: 'Only two brakes are drawn. Inhibin B is in the model but not in the drawing; kisspeptin, prolactin, SHBG, stress, sleep and illness are in neither.',
    limitEstradiol: 'The estradiol brake is drawn at the hypothalamus; in life it acts on the pituitary as well.',
    limitCells: 'Fewer cells drawn means a smaller share of the usual number, not a count in a biopsy. All stages stand in one cut; a real cut shows some of them.',
    limitLeydig: 'Leydig cells become small and idle in the drawing. Whether some are lost in men is not known.',
    limitVolume: 'Testis volume on prescribed testosterone was measured in few controlled studies. The volume here is the model’s.',
    limitNoReturn: 'Men whose sperm do not come back are not shown here, although they exist.',
});
//# sourceMappingURL=axis-diagram-limits.js.map