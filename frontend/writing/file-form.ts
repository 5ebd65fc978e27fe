import { nothing, type TemplateResult } from 'lit';
import type { Values } from './applied';
import { assignmentForm } from './assignment-form';
import { bankForm } from './bank-form';
import { caseForm } from './case-form';
import type { Form } from './fields';
import { kindOf } from './file-kind';
import { glossaryForm } from './glossary-form';
import { mediaForm, type ImageActs } from './media-form';
import { courseForm, lessonForm, moduleForm, quizForm } from './sheet-forms';
import { surveyForm } from './survey-form';
import type { Choices } from './writing-api';

/** The form of a file; nothing where it is written as text alone. */
export function fileForm(path: string, form: Form, values: Values, choices: Choices, images: ImageActs): TemplateResult | typeof nothing {
  switch (kindOf(path)) {
    case 'lesson':
      return lessonForm(form, values, choices);
    case 'course':
      return courseForm(form, values, choices);
    case 'module':
      return moduleForm(form, values, choices);
    case 'quiz':
      return quizForm(form, values, choices);
    case 'case':
      return caseForm(form, values, choices);
    case 'assignment':
      return assignmentForm(form, values, choices);
    case 'survey':
      return surveyForm(form, values);
    case 'bank':
      return bankForm(form, values, choices, path, images.picture);
    case 'glossary':
      return glossaryForm(form, values, choices, images.address);
    case 'media':
      return mediaForm(form, values, choices, images);
    case 'translation':
    case 'text':
      return nothing;
  }
}
