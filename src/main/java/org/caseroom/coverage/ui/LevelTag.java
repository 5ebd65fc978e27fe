package org.caseroom.coverage.ui;

import com.vaadin.flow.component.html.Span;
import org.caseroom.competency.CompetencyLevel;
import org.caseroom.shared.words.StatusWords;

/// How well something is expected: steps that are filled, and the word.
class LevelTag extends Span {

    LevelTag(CompetencyLevel level) {
        super(FrameworkWords.of(level));
        addClassName("cr-level");
        getElement().setAttribute("data-level", StatusWords.word(level));
    }
}
