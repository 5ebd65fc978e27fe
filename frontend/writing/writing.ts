import { LessonPage } from '../player/lesson/lesson-page';
import { define } from '../player/shell/light-element';
import { FileEditor } from './file-editor';
import './writing.css';

// The player's own element, so that a preview is what participants see.
define('caseroom-lesson', LessonPage);
define('caseroom-file-editor', FileEditor);

export { FileEditor };
