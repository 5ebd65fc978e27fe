package org.caseroom.learning.marking.ui;

import com.vaadin.flow.component.html.Div;
import org.caseroom.question.Marks;
import org.caseroom.question.OptionId;
import org.caseroom.uikit.Tag;
import org.jspecify.annotations.Nullable;

/// What those whose marks are to be settled wrote, each behind whose it is.
final class EarlierComment extends Div {

    private EarlierComment() {}

    /// On one thing that they looked at.
    static EarlierComment on(OptionId criterion, @Nullable Marks first, @Nullable Marks second) {
        return of(written(first, criterion), written(second, criterion));
    }

    /// On the whole.
    static EarlierComment onTheWhole(@Nullable Marks first, @Nullable Marks second) {
        return of(first == null ? "" : first.comment(), second == null ? "" : second.comment());
    }

    private static EarlierComment of(String first, String second) {
        var said = new EarlierComment();
        said.say("marking.first-marks", first);
        said.say("marking.second-marks", second);
        said.setVisible(said.getChildren().findAny().isPresent());
        return said;
    }

    private static String written(@Nullable Marks marks, OptionId criterion) {
        return marks == null
                ? ""
                : marks.criteria().stream()
                        .filter(given -> given.criterion().equals(criterion))
                        .map(Marks.Given::comment)
                        .findFirst()
                        .orElse("");
    }

    private void say(String whose, String words) {
        if (!words.isEmpty()) {
            var text = new Div(words);
            text.addClassName("cr-written");
            text.getElement().setAttribute("dir", "auto");
            var said = new Div(new Tag(getTranslation(whose)), text);
            said.addClassName("cr-said");
            add(said);
        }
    }
}
