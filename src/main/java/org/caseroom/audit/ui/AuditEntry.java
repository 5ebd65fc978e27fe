package org.caseroom.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.audit.AuditLine;
import org.caseroom.shared.Auditable;
import org.caseroom.uikit.DeviceWords;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Tag;

/// A line of the audit: when, what and who; below it to what, how, and from where.
class AuditEntry extends ListItem {

    private final transient AuditValues values;

    AuditEntry(AuditLine line, AuditWays ways, LocalTimes times) {
        values = new AuditValues(times);
        add(title(line, times), about(line, ways));
        if (line.refused()) {
            getElement().setAttribute("data-kind", "bad");
        }
    }

    private Component title(AuditLine line, LocalTimes times) {
        var act = new Span(getTranslation("audit.act." + line.act()));
        act.addClassName("cr-audit-act");
        var by = new Span(by(line));
        by.addClassName("cr-audit-by");
        by.getElement().setAttribute("dir", "auto");
        var title = new Div(times.elementToTheSecond(line.at()), act, by);
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

    private Component about(AuditLine line, AuditWays ways) {
        var subject = line.subject();
        var kind = new Span(getTranslation("audit.subject." + subject.kind()));
        kind.addClassName("cr-audit-kind");
        var about = new Paragraph(kind, new Span(" "), named(subject, ways));
        var details = details(line);
        if (!details.isEmpty()) {
            var words = new Span(" · " + details);
            words.addClassName("cr-audit-details");
            about.add(words);
        }
        origin(line).ifPresent(about::add);
        return about;
    }

    private static Component named(Auditable.Subject subject, AuditWays ways) {
        var words = subject.name().isEmpty() ? subject.id() : subject.name();
        var name = ways.to(subject)
                .<HtmlContainer>map(way -> new Anchor(way, words))
                .orElseGet(() -> new Span(words));
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private String details(AuditLine line) {
        return line.details().entrySet().stream()
                .map(detail -> getTranslation(
                        "audit.detail",
                        "name",
                        getTranslation("audit.detail." + detail.getKey()),
                        "value",
                        values.of(detail.getKey(), detail.getValue())))
                .collect(Collectors.joining(" · "));
    }

    private Optional<Component> origin(AuditLine line) {
        var words = Stream.of(line.address(), device(line))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var origin = new Span(" · " + words);
        origin.addClassName("cr-audit-origin");
        origin.getElement().setAttribute("title", line.device());
        return Optional.of(origin);
    }

    private String device(AuditLine line) {
        return line.device().isEmpty() ? "" : getTranslation("uikit.device", DeviceWords.of(line.device()));
    }
}
