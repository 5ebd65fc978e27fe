package org.caseroom.coverage.ui;

import com.vaadin.flow.component.UI;
import org.caseroom.competency.CompetencyArea;
import org.caseroom.competency.CompetencyLevel;
import org.caseroom.competency.Sureness;
import org.caseroom.competency.WorkRole;
import org.caseroom.shared.words.StatusWords;

/// How the parts of the framework and the chapters of the Convention are called.
final class FrameworkWords {

    private FrameworkWords() {}

    static String of(WorkRole role) {
        return say("competency.role." + StatusWords.word(role));
    }

    static String of(CompetencyLevel level) {
        return say("coverage.level." + StatusWords.word(level));
    }

    static String of(CompetencyArea area) {
        return say("coverage.area." + StatusWords.word(area));
    }

    static String of(Sureness sureness) {
        return say("coverage.sureness." + StatusWords.word(sureness));
    }

    static String chapter(int number) {
        return say("coverage.chapter." + number);
    }

    static String atLeast(CompetencyLevel level) {
        return UI.getCurrent().getTranslation("coverage.filter.level.least", "level", of(level));
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
