import { controls } from '../../text/en/controls.js';
import { FetchedFold } from './fetched-fold.js';
/** @param change puts other medicines in force, as a change by the reader */
export function regimenFold(element, change) {
    const fold = new FetchedFold(element, async () => (await import('./regimen/regimen-editor.js')).openEditor(element, change));
    return (voice, scenario) => fold.template(voice, 'courses', voice.say(controls).regimen, (editor) => editor.template(voice, scenario));
}
export function shareFold(element) {
    const fold = new FetchedFold(element, async () => (await import('./share/share-link.js')).openLink(element));
    return (voice, scenario) => fold.template(voice, 'share', voice.say(controls).share, (link) => link.template(voice, scenario));
}
//# sourceMappingURL=folds.js.map