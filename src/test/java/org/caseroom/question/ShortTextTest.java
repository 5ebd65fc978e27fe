package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caseroom.question.ShortText.Accents;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTextTest {

    private final ShortText question =
            SampleQuestions.shortText(Accents.KEEP, "hash function", "hash value", "message digest");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hash value",
                "Hash Value",
                "HASH VALUE",
                "  hash \u00A0 value  ",
                "\"hash value.\"",
                "«hash value»",
                "(hash value!)",
                "ｈａｓｈ value",
                "hash \u200Bvalue",
                "message digest"
            })
    void whatSaysTheSameIsRight(String text) {
        assertThat(question.grade(new Answer.Text(text))).isEqualTo(Score.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hash", "hashvalue", "hash values", "value hash", "hash function", ".*", "hash.value", "?"})
    void anythingElseIsNot(String text) {
        assertThat(question.grade(new Answer.Text(text))).isEqualTo(Score.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "đóng băng, đóng băng, true, true",
        "đóng băng, ĐÓNG BĂNG, true, true",
        "đóng băng, dong bang, false, true",
        "đóng băng, đóng bảng, false, true",
        "ma, má, false, true",
        "résumé, resume, false, true",
        "straße, STRASSE, true, true",
        "travel-rule, travel–rule, true, true",
        "custodian's, custodian’s, true, true",
        "ИП-адрес, ип-адрес, true, true",
        "سَلسلة, سلسلة, false, true",
        "कि, क, false, false"
    })
    void accentsMakeADifferenceUnlessTheyAreToBeIgnored(
            String accepted, String text, boolean whereKept, boolean whereIgnored) {
        assertThat(Wording.same(text, accepted, Accents.KEEP)).isEqualTo(whereKept);
        assertThat(Wording.same(text, accepted, Accents.IGNORE)).isEqualTo(whereIgnored);
    }

    @Test
    void theSameLetterIsTheSameHoweverItIsComposed() {
        assertThat(Wording.same("băng", "ba\u0306ng", Accents.KEEP)).isTrue();
    }

    @Test
    void aKnownMistakeIsExplainedBeforeTheRest() {
        assertThat(question.explain(new Answer.Text("Hash function.")))
                .isEqualTo(new Explanation.Texts(
                        List.of("hash value", "message digest"), new Prose("<p>slip</p><p>why</p>")));
        assertThat(question.explain(Answer.BLANK))
                .isEqualTo(new Explanation.Texts(List.of("hash value", "message digest"), new Prose("<p>why</p>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", " \u2003", "a\nb", "a\u0000b", "a\tb", "\uD800"})
    void whatIsBlankOrNoTextIsNoAnswer(String text) {
        assertThatThrownBy(() -> new Answer.Text(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextHasAtMostTwoHundredCharacters() {
        assertThat(question.grade(new Answer.Text("x".repeat(200)))).isEqualTo(Score.NONE);
        assertThatThrownBy(() -> new Answer.Text("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatContradictsItselfCannotBe() {
        assertThatThrownBy(() -> SampleQuestions.shortText(Accents.KEEP, "x"))
                .isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.shortText(Accents.KEEP, "x", "?!"))
                .isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.shortText(Accents.KEEP, "Hash.", "hash"))
                .isInstanceOf(UnsoundQuestionException.class);
        assertThatThrownBy(() -> SampleQuestions.shortText(Accents.IGNORE, "má", "ma"))
                .isInstanceOf(UnsoundQuestionException.class);
    }
}
