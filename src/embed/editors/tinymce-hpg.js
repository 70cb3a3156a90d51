// Settings for TinyMCE (OJS, Moodle, Joomla and others) that keep the elements of the kit: spread them into tinymce.init.
// Placeholders, links and shortcodes need none of this.
import { tags } from './tags.js';

export const tinymceSettings = {
  custom_elements: tags.join(','),
  extended_valid_elements: tags.map((tag) => `${tag}[*]`).join(','),
};
