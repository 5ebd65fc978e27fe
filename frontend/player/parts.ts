import { LessonPage } from './lesson/lesson-page';
import { NumberField } from './question/number-field';
import { OrderList } from './question/order-list';
import { TextField } from './question/text-field';
import { AttemptPage } from './quiz/attempt-page';
import { ConflictDialog } from './quiz/conflict-dialog';
import { QuizPage } from './quiz/quiz-page';
import { define } from './shell/light-element';

define('caseroom-lesson', LessonPage);
define('caseroom-number-field', NumberField);
define('caseroom-order-list', OrderList);
define('caseroom-text-field', TextField);
define('caseroom-attempt', AttemptPage);
define('caseroom-conflict', ConflictDialog);
define('caseroom-quiz', QuizPage);
