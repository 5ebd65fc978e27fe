import { CaseFileElement } from '../player/casework/case-file';
import { FlowViewer } from '../player/casework/flow-viewer';
import { TableViewer } from '../player/casework/table-viewer';
import { LessonPage } from '../player/lesson/lesson-page';
import { NumberField } from '../player/question/number-field';
import { OrderList } from '../player/question/order-list';
import { TextField } from '../player/question/text-field';
import { define } from '../player/shell/light-element';
import { CaseSamples } from './case-samples';
import { FileEditor } from './file-editor';
import './writing.css';

// A preview is made of the player's own elements, so that it is what participants see.
define('caseroom-lesson', LessonPage);
define('caseroom-case-file', CaseFileElement);
define('caseroom-flow', FlowViewer);
define('caseroom-table', TableViewer);
define('caseroom-number-field', NumberField);
define('caseroom-order-list', OrderList);
define('caseroom-text-field', TextField);
define('caseroom-samples', CaseSamples);
define('caseroom-file-editor', FileEditor);

export { FileEditor };
