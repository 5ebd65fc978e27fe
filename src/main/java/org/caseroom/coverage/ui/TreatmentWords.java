package org.caseroom.coverage.ui;

import com.vaadin.flow.component.UI;
import org.caseroom.coverage.Covered;
import org.caseroom.coverage.Treatment;
import org.caseroom.shared.words.StatusWords;

/// How the kinds of treatment and the standings are called.
final class TreatmentWords {

    private TreatmentWords() {}

    static String of(Treatment treatment) {
        return UI.getCurrent().getTranslation("coverage.treatment." + StatusWords.word(treatment));
    }

    static String of(Covered.Standing standing) {
        return UI.getCurrent().getTranslation("coverage.standing." + StatusWords.word(standing));
    }

    /// How often something is treated so, such as "3 lessons".
    static String count(Treatment treatment, int count) {
        return UI.getCurrent().getTranslation("coverage.count." + StatusWords.word(treatment), "count", count);
    }
}
