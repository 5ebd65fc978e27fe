import { CaseroomPlayer } from './caseroom-player';
import { forgetPerson } from './keeping/last-person';
import { waitingResponses } from './outbox/waiting-responses';
import { define } from './shell/light-element';
import './styles/player.css';

declare global {
  interface Window {
    /** How many answers wait on this device; a host asks before it signs somebody out. */
    caseroomWaiting?: () => Promise<number>;
    /** Forgets on this tab who was signed in; a host calls it when it signs somebody out. */
    caseroomForget?: () => void;
  }
}

window.caseroomWaiting = waitingResponses;
window.caseroomForget = forgetPerson;
define('caseroom-player', CaseroomPlayer);

export { CaseroomPlayer, forgetPerson, waitingResponses };
