// Runs in a browser: gives markup to each editor and cleaner as a writer would paste it, and takes what it keeps.
import {
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  HtmlEmbed,
  Link,
  List,
  Paragraph,
  SourceEditing,
  Table,
} from 'ckeditor5';
import createDOMPurify from 'dompurify';
import Quill from 'quill';
import tinymce from 'tinymce/tinymce';
import 'tinymce/models/dom/model';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import { HpgExplainers } from '../../src/embed/editors/ckeditor5-hpg.js';
import { tinymceSettings } from '../../src/embed/editors/tinymce-hpg.js';
import { forms, judge, judgeAll } from './forms.mjs';

const plugins = [Essentials, Paragraph, Heading, Link, List, Table, HtmlEmbed, SourceEditing, GeneralHtmlSupport];

function place() {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

async function ckeditor(markup, { html = {}, extra = [] } = {}) {
  const editor = await ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [...plugins, ...extra],
    htmlSupport: html,
  });
  editor.setData(markup);
  const kept = editor.getData();
  await editor.destroy();
  return kept;
}

async function tiny(markup, settings = {}) {
  const target = place();
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    ...settings,
  });
  editor.setContent(markup);
  const kept = editor.getContent();
  editor.destroy();
  return kept;
}

const ways = {
  DOMPurify: (markup) => createDOMPurify(window).sanitize(markup),
  setHTML: (markup) => {
    const element = place();
    if (!element.setHTML) return null;
    element.setHTML(markup);
    return element.innerHTML;
  },
  Quill: (markup) => {
    const quill = new Quill(place());
    quill.clipboard.dangerouslyPasteHTML(markup);
    return quill.getSemanticHTML();
  },
  CKEditor: (markup) => ckeditor(markup),
  'CKEditor, div allowed': (markup) =>
    ckeditor(markup, { html: { allow: [{ name: 'div', attributes: true, classes: true }] } }),
  'CKEditor, tag allowed by name': (markup) =>
    ckeditor(markup, { html: { allow: [{ name: 'recovery-timeline', attributes: true }] } }),
  'CKEditor with the kit’s plugin': (markup) =>
    ckeditor(markup, { html: { allow: [{ name: 'p' }] }, extra: [HpgExplainers] }),
  TinyMCE: (markup) => tiny(markup),
  'TinyMCE with the kit’s settings': (markup) => tiny(markup, tinymceSettings),
};

window.survive = async () => {
  const table = {};
  for (const [way, keep] of Object.entries(ways)) {
    table[way] = {};
    for (const form of forms) {
      try {
        table[way][form.id] = judge(form, await keep(form.markup));
      } catch (error) {
        table[way][form.id] = `failed: ${error.message}`;
      }
    }
  }
  return table;
};
window.judgeKept = judgeAll;
