// The two folds whose content only readers who open them load: the editor of medicines, and the link to the view.
import type { TemplateResult } from 'lit';
import type { KitElement } from '../../internal/kit-element.js';
import type { Scenario } from '../../scenario/scenario.js';
import { controls } from '../../text/en/controls.js';
import type { Voice } from '../../text/index.js';
import { FetchedFold } from './fetched-fold.js';
import type { EditorHost } from './regimen/regimen-editor.js';

type Fold = (voice: Voice, scenario: Scenario) => TemplateResult;

export function regimenFold(element: KitElement, host: EditorHost): Fold {
  const fold = new FetchedFold(element, async () => {
    const { openEditor } = await import('./regimen/regimen-editor.js');
    return openEditor(element, host);
  });
  return (voice, scenario) =>
    fold.template(voice, 'courses', voice.say(controls).regimen, (editor) => editor.template(voice, scenario));
}

/** Whether the page opens a link to the view with the view: it has said so, and this group is the page's own. */
const takesLinks = (element: KitElement): boolean =>
  !element.scenario &&
  element.closest('hpg-scenario') === null &&
  document.querySelector('script[data-hpg-permalink]') !== null;

export function shareFold(element: KitElement): Fold {
  const fold = new FetchedFold(element, async () => {
    const { openLink } = await import('./share/share-link.js');
    return openLink(element);
  });
  return (voice, scenario) =>
    fold.template(voice, 'share', voice.say(controls).share, (link) =>
      link.template(voice, scenario, takesLinks(element)),
    );
}
