import { html, type TemplateResult } from 'lit';
import { LessonPage } from '../lesson/lesson-page';

/** The text of a guide: its page says the title, so it begins with the contents. */
export class GuideText extends LessonPage {
  protected override head(): TemplateResult {
    const { lesson, words } = this;
    return html`<nav class="guide-contents" aria-labelledby="caseroom-contents">
      <h2 id="caseroom-contents" lang=${words.locale}>${words.say('player.guide.contents')}</h2>
      <ul>${lesson.headings.filter((each) => each.level === 2).map((each) => html`<li><a href="#${each.id}">${each.text}</a></li>`)}</ul>
    </nav>`;
  }
}
