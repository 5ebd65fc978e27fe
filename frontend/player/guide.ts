import { GuidePage } from './guide/guide-page';
import { GuideText } from './guide/guide-text';
import { define } from './shell/light-element';

define('caseroom-guide-text', GuideText);
define('caseroom-guide', GuidePage);
