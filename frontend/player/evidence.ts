import { CaseFileElement } from './casework/case-file';
import { EvidencePage } from './casework/evidence-page';
import { FlowViewer } from './casework/flow-viewer';
import { TableViewer } from './casework/table-viewer';
import { define } from './shell/light-element';

define('caseroom-case-file', CaseFileElement);
define('caseroom-flow', FlowViewer);
define('caseroom-table', TableViewer);
define('caseroom-evidence', EvidencePage);
