package org.caseroom.reporting.ui;

import com.vaadin.flow.component.html.Span;
import org.caseroom.reporting.StatusWords;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Success;

/// How far somebody is, or whether they passed: a shape, a word and a colour.
class StatusTag extends Span {

    /// The status of something that is completed.
    StatusTag(Completion completion) {
        this(
                switch (completion) {
                    case NOT_STARTED -> "not-started";
                    case IN_PROGRESS -> "in-progress";
                    case COMPLETED -> "completed";
                },
                StatusWords.key(completion));
    }

    /// The status of something that is passed or not.
    StatusTag(Success success) {
        this(
                switch (success) {
                    case UNKNOWN -> "not-started";
                    case PASSED -> "passed";
                    case FAILED -> "failed";
                },
                StatusWords.key(success));
    }

    private StatusTag(String status, String key) {
        addClassName("cr-status");
        getElement().setAttribute("data-status", status);
        setText(getTranslation(key));
    }
}
