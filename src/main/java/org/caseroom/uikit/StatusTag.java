package org.caseroom.uikit;

import com.vaadin.flow.component.html.Span;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Success;

/// How far somebody is, or whether they passed: a shape, a word and a colour.
public class StatusTag extends Span {

    /// The status of something that is completed.
    public StatusTag(Completion completion) {
        this(
                switch (completion) {
                    case NOT_STARTED -> "not-started";
                    case IN_PROGRESS -> "in-progress";
                    case COMPLETED -> "completed";
                });
    }

    /// The status of something that is passed or not.
    public StatusTag(Success success) {
        this(
                switch (success) {
                    case UNKNOWN -> "not-started";
                    case PASSED -> "passed";
                    case FAILED -> "failed";
                });
        if (success == Success.UNKNOWN) {
            setText(getTranslation("uikit.status.not-known"));
        }
    }

    /// The one status that says most: passed or failed where that is known, else how far.
    public static StatusTag of(Completion completion, Success success) {
        return success == Success.UNKNOWN || (success == Success.FAILED && completion != Completion.COMPLETED)
                ? new StatusTag(completion)
                : new StatusTag(success);
    }

    private StatusTag(String status) {
        addClassName("cr-status");
        getElement().setAttribute("data-status", status);
        setText(getTranslation("uikit.status." + status));
    }
}
