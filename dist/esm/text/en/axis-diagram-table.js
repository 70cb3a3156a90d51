// Words of the table and of the export of <hpg-axis-diagram>.
import { catalogue } from '../catalogue.js';
export const axisDiagramTable = catalogue('axis-diagram-table', {
    caption: (v) => `Simulated values: ${v.moment}, beside the same man before treatment`,
    columnWhat: 'What',
    columnNow: 'Now',
    columnUsual: 'Usual',
    columnShare: 'Of usual',
    columnUnit: 'Unit',
    typeB: 'Dividing germ cells (type B)',
    spermatocytes: 'Spermatocytes',
    roundSpermatids: 'Round spermatids',
    elongatedSpermatids: 'Long spermatids',
    perCent: (v) => `${v.share}\u00a0%`,
});
//# sourceMappingURL=axis-diagram-table.js.map