import { html, type TemplateResult } from 'lit';
import type { FileKind } from '../player/types/shown-question';
import type { Values } from './applied';
import { checksField, numberField, type Form } from './fields';
import type { KindForm } from './kind-forms';
import { freshCriterion, rubricForm } from './rubric-form';
import { text, texts } from './values';

const LARGEST = 10;
const MOST_FILES = 5;

/** Each kind of file by its name in a course; one that is added does not compile until it stands here. */
const TYPES: Record<FileKind, string> = { PDF: 'pdf', DOCX: 'docx', XLSX: 'xlsx', ODT: 'odt', PNG: 'png', JPEG: 'jpeg', TXT: 'txt', CSV: 'csv' };

/** Some files, and the rubric by which people mark them. */
export const UPLOAD: KindForm = {
  parts: upload,
  fresh: (word) => ({ types: ['pdf', 'docx'], largest: 5, rubric: [freshCriterion('a', word)] }),
};

function upload(form: Form, at: string, question: Values): TemplateResult {
  const word = (key: string): string => form.words.say(`authoring.editor.${key}`);
  return html`${checksField(form, { label: word('types'), path: `${at}.types`, values: texts(question, 'types'), choices: Object.values(TYPES).map((id) => ({ id, name: id })), least: 1, help: word('types.help') })}
    <div class="w-pair">
      ${numberField(form, { label: word('largest'), path: `${at}.largest`, value: text(question, 'largest'), least: 1, most: LARGEST, optional: true })}
      ${numberField(form, { label: word('files'), path: `${at}.files`, value: text(question, 'files'), least: 1, most: MOST_FILES, optional: true })}
    </div>
    ${rubricForm(form, at, question)}`;
}
