// A plugin for CKEditor 5 (Drupal 10 and later, and others) that keeps the elements of the kit, with their attributes and
// what stands in them. The editor needs its plugin GeneralHtmlSupport. Allowing the tags by configuration alone does not
// keep them.
import { tags } from './tags.js';

/** Give this function in `extraPlugins` or `plugins`. */
export function HpgExplainers(editor) {
  const schema = editor.plugins.get('DataSchema');
  const filter = editor.plugins.get('DataFilter');
  for (const tag of tags) {
    schema.registerBlockElement({
      view: tag,
      model: `hpg${tag.replace(/-./g, (pair) => pair[1].toUpperCase())}`,
      modelSchema: { inheritAllFrom: '$container' },
    });
    filter.allowElement(tag);
    filter.allowAttributes({ name: tag, attributes: true });
  }
}
