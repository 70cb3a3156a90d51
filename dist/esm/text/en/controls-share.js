// Words of <hpg-controls>: the link to what is shown.
import { catalogue } from '../catalogue.js';
export const controlsShare = catalogue('controls-share', {
    link: 'Address of this view',
    copy: 'Copy the link',
    copied: 'The link is copied.',
    refused: 'The browser did not copy it. Select the address and copy it by hand.',
    holds: {
        fundamentals: 'The link holds the treatment and the moment you look at. Age and sperm count are not in it. Nothing is sent or stored.',
        intermediate: 'The link holds the treatment, whose experience is shown and the moment. Age and sperm count are not in it. Nothing is sent or stored.',
        academic: 'The link encodes regimen, population and moment. Age and baseline sperm concentration are left out. Nothing is sent or stored.',
    },
    notTaken: 'This page does not read such links: it will open as it begins, not with this view.',
});
//# sourceMappingURL=controls-share.js.map