package org.caseroom.assessment.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparedLanguagesTest {

    private static final QuestionId ASKED = new QuestionId("asked");
    private static final QuestionId REST = new QuestionId("rest");

    private final ComparedLanguages languages = new ComparedLanguages("en");

    @Test
    void whatIsHarderForWhoIsOtherwiseAsGoodIsFlagged() {
        answer(null, 40, 32);
        answer("vi", 40, 10);
        answer("fr", 40, 31);

        assertThat(languages.flags(ASKED)).containsExactly(new Flag.OtherInLanguage("vi", true));
    }

    @Test
    void whatIsEasierIsFlaggedToo() {
        answer("en", 40, 12);
        answer("vi", 40, 36);

        assertThat(languages.flags(ASKED)).containsExactly(new Flag.OtherInLanguage("vi", false));
    }

    @Test
    void nothingIsConcludedFromAFew() {
        answer("en", 200, 180);
        answer("vi", 29, 0);

        assertThat(languages.flags(ASKED)).isEmpty();
        assertThat(languages.flags(new QuestionId("never-asked"))).isEmpty();
    }

    @Test
    void whoAreLessGoodAltogetherAreNotHeldAgainstTheTranslation() {
        for (var number = 0; number < 60; number++) {
            add("en", number % 10 != 0, number % 6 != 0);
            add("vi", number % 10 == 0, number % 6 == 0 && number % 10 == 0);
            add("vi", number % 10 != 0, number % 6 != 0);
        }

        assertThat(languages.flags(ASKED)).isEmpty();
    }

    @Test
    void oneQuestionAloneCannotBeCompared() {
        for (var number = 0; number < 50; number++) {
            languages.add("en", List.of(answered(ASKED, true)));
            languages.add("vi", List.of(answered(ASKED, false)));
        }

        assertThat(languages.flags(ASKED)).isEmpty();
    }

    private void answer(@Nullable String language, int participants, int right) {
        for (var number = 0; number < participants; number++) {
            languages.add(language, List.of(answered(ASKED, number < right), answered(REST, number % 2 == 0)));
        }
    }

    private void add(String language, boolean rest, boolean asked) {
        languages.add(language, List.of(answered(ASKED, asked), answered(REST, rest)));
    }

    private static Answered answered(QuestionId question, boolean right) {
        return new Answered(question, right ? 1 : 0, 1, false, Set.of());
    }
}
