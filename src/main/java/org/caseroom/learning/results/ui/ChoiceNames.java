package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseroom.learning.results.AnalysedQuestion;
import org.caseroom.learning.results.CountedAnswers;
import org.springframework.web.util.HtmlUtils;

/// What the options of a question are called here: a letter each, in the order of their author, and their text.
final class ChoiceNames {

    private static final int LETTERS = 26;

    private final Map<String, String> letters = new LinkedHashMap<>();
    private final Map<String, String> texts;

    ChoiceNames(AnalysedQuestion question) {
        question.choices().forEach(choice -> letters.put(choice.id(), letter(letters.size())));
        texts = AnswerWords.texts(question.part().shown());
    }

    String letter(String choice) {
        return letters.getOrDefault(choice, "");
    }

    /// The text as HTML.
    String html(String choice) {
        return switch (choice) {
            case CountedAnswers.TRUE -> UI.getCurrent().getTranslation("results.answer.true");
            case CountedAnswers.UNTRUE -> UI.getCurrent().getTranslation("results.answer.untrue");
            default -> texts.getOrDefault(choice, HtmlUtils.htmlEscape(choice));
        };
    }

    /// Letter and text.
    String inWords(String choice) {
        return UI.getCurrent()
                .getTranslation("analysis.option", "letter", letter(choice), "text", AnswerWords.plain(html(choice)));
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number % LETTERS));
    }
}
