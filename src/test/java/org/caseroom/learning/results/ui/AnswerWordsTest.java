package org.caseroom.learning.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnswerWordsTest {

    @Test
    void aPieceOfHtmlSaysWhatStandsBetweenItsTags() {
        assertThat(AnswerWords.plain("<p>One &lt;b&gt;</p><p><em>two</em></p>")).isEqualTo("One <b> two");
    }

    @Test
    void bracesThatTheSanitizerHasPartedStandTogetherAgain() {
        assertThat(AnswerWords.plain("<p>{<!-- -->{one}}</p>")).isEqualTo("{{one}}");
    }
}
