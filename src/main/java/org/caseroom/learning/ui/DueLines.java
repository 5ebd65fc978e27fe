package org.caseroom.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.caseroom.learning.Outline;
import org.caseroom.shared.Completion;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Tag;

/// When a course has to be complete and until when its run lasts, with the days that are left. What is overdue says so.
final class DueLines extends Div {

    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());
    private final transient Instant now;

    private DueLines(Outline outline, Instant now) {
        this.now = now;
        addClassName("cr-due");
        var due = outline.dueAt();
        if (due != null && outline.progress().completion() != Completion.COMPLETED) {
            add(due(due));
        }
        var closes = outline.closesAt();
        if (closes != null) {
            add(new Span(said(now.isBefore(closes) ? "player.due.closes" : "player.due.closed", closes)));
        }
    }

    /// Empty where there is neither.
    static Optional<DueLines> of(Outline outline, Instant now) {
        return Optional.of(new DueLines(outline, now)).filter(lines -> lines.getComponentCount() > 0);
    }

    private Component due(Instant due) {
        return now.isBefore(due)
                ? new Span(said("player.due.ahead", due))
                : new Tag(said("player.due.over", due), Tag.Kind.BAD);
    }

    private String said(String key, Instant end) {
        var days = times.daysLeft(end, now);
        return getTranslation(key, Map.of("day", times.lastDay(end), "days", Math.abs(days)));
    }
}
