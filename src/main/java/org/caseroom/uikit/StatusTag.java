package org.caseroom.uikit;

import com.vaadin.flow.component.html.Span;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Success;
import org.caseroom.shared.words.StatusWords;

/// How far somebody is, or whether they passed: a shape, a word and a colour.
public class StatusTag extends Span {

    /// The status of something that is completed.
    public StatusTag(Completion completion) {
        this(StatusWords.word(completion), StatusWords.key(completion));
    }

    /// The status of something that is passed or not.
    public StatusTag(Success success) {
        this(
                switch (success) {
                    case UNKNOWN -> "not-started";
                    case PASSED -> "passed";
                    case FAILED -> "failed";
                },
                StatusWords.key(success));
    }

    /// The one status that says most: passed or failed where that is known, else how far.
    public static StatusTag of(Completion completion, Success success) {
        return success == Success.UNKNOWN ? new StatusTag(completion) : new StatusTag(success);
    }

    /// Of what only measures: it is done, and nobody passes or fails it.
    public static StatusTag measured() {
        return new StatusTag("completed", "status.success.measured");
    }

    private StatusTag(String shape, String key) {
        addClassName("cr-status");
        getElement().setAttribute("data-status", shape);
        setText(getTranslation(key));
    }
}
