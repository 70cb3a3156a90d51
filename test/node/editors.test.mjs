// What editors are told of the kit is what the kit has, and what they leave is what is written down.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { definitions } from '../../dist/esm/embed/tags.js';
import { tags } from '../../src/embed/editors/tags.js';
import { tinymceSettings } from '../../src/embed/editors/tinymce-hpg.js';

const root = new URL('../../', import.meta.url);
const kit = Object.keys(definitions).sort();

test('editors keep the very tags that the loader brings', () => {
  assert.deepEqual([...tags].sort(), kit);
  assert.deepEqual(tinymceSettings.custom_elements.split(',').sort(), kit);
});

test('the hostile page tries every tag of the kit', async () => {
  const text = readFileSync(new URL('stories/pages/hostile/run.js', root), 'utf8');
  const list = /export const tags = \[([^\]]*)\]/.exec(text)[1];
  const tried = [...list.matchAll(/'([a-z-]+)'/g)].map(([, tag]) => tag);
  // A step stands in a story.
  assert.deepEqual([...tried, 'hpg-step'].sort(), kit);
});

test('the table of what editors leave knows each of them by its version', () => {
  const { versions, kept } = JSON.parse(readFileSync(new URL('src/embed/survival/survival.json', root), 'utf8'));
  const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  for (const [name, dependency] of [
    ['CKEditor', 'ckeditor5'],
    ['TinyMCE', 'tinymce'],
    ['Quill', 'quill'],
    ['DOMPurify', 'dompurify'],
    ['sanitize-html', 'sanitize-html'],
  ]) {
    assert.equal(versions[name], devDependencies[dependency], name);
  }
  for (const [editor, forms] of Object.entries(kept)) {
    assert.equal(forms.link, 'lives', editor);
    assert.equal(forms.shortcode, 'lives', editor);
  }
});
