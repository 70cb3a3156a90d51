// The two folds whose content only readers who open them load: the editor of medicines, and the link to the view.
import type { TemplateResult } from 'lit';
import type { KitElement } from '../../internal/kit-element.js';
import type { Scenario } from '../../scenario/scenario.js';
import { controls } from '../../text/en/controls.js';
import type { Voice } from '../../text/index.js';
import { FetchedFold } from './fetched-fold.js';

type Fold = (voice: Voice, scenario: Scenario) => TemplateResult;

/** @param change puts other medicines in force, as a change by the reader */
export function regimenFold(element: KitElement, change: (patch: Pick<Scenario, 'courses'>) => void): Fold {
  const fold = new FetchedFold(element, async () =>
    (await import('./regimen/regimen-editor.js')).openEditor(element, change),
  );
  return (voice, scenario) =>
    fold.template(voice, 'courses', voice.say(controls).regimen, (editor) => editor.template(voice, scenario));
}

export function shareFold(element: KitElement): Fold {
  const fold = new FetchedFold(element, async () => (await import('./share/share-link.js')).openLink(element));
  return (voice, scenario) =>
    fold.template(voice, 'share', voice.say(controls).share, (link) => link.template(voice, scenario));
}
