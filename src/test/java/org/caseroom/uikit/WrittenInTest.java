package org.caseroom.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a course says bears the language of the course, also within a sentence of another language.
class WrittenInTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void theWordsOfACourseAreMarkedAndTheSentenceAroundThemIsNot() {
        var sentence = WrittenIn.within(VIETNAMESE, "Lừa đảo", course -> "Leave “" + course + "”?");

        assertThat(sentence.getElement().getTextRecursively()).isEqualTo("Leave “Lừa đảo”?");
        assertThat(sentence.getElement().hasAttribute("lang")).isFalse();
        assertThat(sentence.getElement().getChildren().filter(part -> part.hasAttribute("lang")))
                .singleElement()
                .satisfies(part -> assertThat(part.getText()).isEqualTo("Lừa đảo"))
                .satisfies(part -> assertThat(part.getAttribute("lang")).isEqualTo("vi"));
    }

    @Test
    void aSentenceThatLeavesTheWordsOutIsLeftAsItIs() {
        assertThat(WrittenIn.within(VIETNAMESE, "Lừa đảo", _ -> "Open")
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("Open");
    }

    @Test
    void whereTheLanguageIsNotKnownNothingIsMarked() {
        assertThat(WrittenIn.language(Locale.forLanguageTag(""), new Span("x")).getElement())
                .matches(part -> !part.hasAttribute("lang"));
    }
}
