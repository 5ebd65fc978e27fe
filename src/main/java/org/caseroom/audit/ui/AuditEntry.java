package org.caseroom.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.audit.AuditLine;
import org.caseroom.uikit.DeviceWords;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Tag;

/// A line of the audit: when, what, who, to what, and from where.
class AuditEntry extends ListItem {

    AuditEntry(AuditLine line, LocalTimes times) {
        add(times.element(line.at()), title(line), subject(line));
        if (!line.details().isEmpty()) {
            add(details(line));
        }
        origin(line);
        if (line.refused()) {
            getElement().setAttribute("data-kind", "bad");
        }
    }

    private Component title(AuditLine line) {
        var act = new Span(getTranslation("audit.act." + line.act()));
        act.addClassName("cr-audit-act");
        var by = new Span(by(line));
        by.addClassName("cr-audit-by");
        by.getElement().setAttribute("dir", "auto");
        var title = new Div(act, by);
        if (line.refused()) {
            title.add(new Tag(getTranslation("audit.refused"), Tag.Kind.BAD));
        }
        title.addClassName("cr-audit-title");
        return title;
    }

    private String by(AuditLine line) {
        if (line.person() != null) {
            return line.personName();
        }
        return getTranslation(line.address().isEmpty() ? "audit.by-platform" : "audit.by-nobody");
    }

    private Component subject(AuditLine line) {
        var subject = line.subject();
        var kind = new Span(getTranslation("audit.subject." + subject.kind()));
        kind.addClassName("cr-audit-kind");
        var name = new Span(subject.name().isEmpty() ? subject.id() : subject.name());
        name.getElement().setAttribute("dir", "auto");
        return new Paragraph(kind, new Span(" "), name);
    }

    private Component details(AuditLine line) {
        var words = line.details().entrySet().stream()
                .map(detail -> getTranslation(
                        "audit.detail",
                        "name",
                        getTranslation("audit.detail." + detail.getKey()),
                        "value",
                        detail.getValue()))
                .collect(Collectors.joining(" · "));
        var details = new Paragraph(words);
        details.addClassName("cr-audit-details");
        return details;
    }

    private void origin(AuditLine line) {
        var words = Stream.of(line.address(), device(line))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!words.isEmpty()) {
            var origin = new Paragraph(words);
            origin.addClassName("cr-audit-origin");
            origin.getElement().setAttribute("title", line.device());
            add(origin);
        }
    }

    private String device(AuditLine line) {
        return line.device().isEmpty() ? "" : getTranslation("uikit.device", DeviceWords.of(line.device()));
    }
}
