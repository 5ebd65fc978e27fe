package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseroom.learning.Outline;
import org.caseroom.learning.results.PartResults;
import org.caseroom.uikit.WrittenIn;
import org.springframework.web.util.HtmlUtils;

/// How the parts of an activity were answered, the hardest first: a picture, and the same figures as a table.
class PartsPanel extends Section {

    private static final int ALL = 100;
    private static final String PATTERNS = """
            <svg class="cr-share-patterns" width="0" height="0" aria-hidden="true"><defs>\
            <pattern id="cr-share-none" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
            <rect class="cr-share-none" width="6" height="6"/><rect class="cr-share-line" width="2" height="6"/></pattern>\
            <pattern id="cr-share-some" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect class="cr-share-some" width="6" height="6"/><rect class="cr-share-line" width="1.5" height="6"/></pattern>\
            <pattern id="cr-share-all" width="6" height="6" patternUnits="userSpaceOnUse">\
            <rect class="cr-share-all" width="6" height="6"/></pattern></defs></svg>""";

    private final transient Locale course;
    private final Outline.Kind kind;
    private final transient Function<PartResults, String> toParticipants;

    /// @param kind of the activity
    /// @param course the language of the course
    /// @param toParticipants where those stand who did not reach all points of a part
    PartsPanel(
            List<PartResults> parts, Outline.Kind kind, Locale course, Function<PartResults, String> toParticipants) {
        this.kind = kind;
        this.course = course;
        this.toParticipants = toParticipants;
        addClassName("cr-stack");
        var note = new Paragraph(getTranslation("results.parts.note", "kind", kind.name()));
        note.addClassName("cr-subtitle");
        add(new H2(getTranslation("results.parts")), note, picture(parts), table(parts));
    }

    private Component picture(List<PartResults> parts) {
        var rows = new StringBuilder();
        for (var index = 0; index < parts.size(); index++) {
            rows.append(row(index + 1, parts.get(index)));
        }
        var picture = new Div(
                new Html("<div class=\"cr-bar-chart cr-share-chart\" role=\"img\" aria-label=\"%s\">%s%s</div>"
                        .formatted(HtmlUtils.htmlEscape(getTranslation("results.parts.picture")), PATTERNS, rows)),
                legend());
        picture.addClassName("cr-stack");
        return picture;
    }

    private String row(int number, PartResults part) {
        return """
                <div class="cr-bar-row"><span>%s</span><span class="cr-bar">\
                <svg class="cr-share" width="100%%" height="20">%s</svg></span>\
                <span class="cr-bar-figure">%s</span></div>""".formatted(
                        HtmlUtils.htmlEscape(getTranslation("results.parts.number", "number", number)),
                        bar(part),
                        HtmlUtils.htmlEscape(percent(part.mean())));
    }

    private static String bar(PartResults part) {
        var none = part.share(part.none()) * ALL;
        var some = part.share(part.some()) * ALL;
        return rect("none", 0, none) + rect("some", none, some) + rect("all", none + some, ALL - none - some);
    }

    private static String rect(String kind, double from, double width) {
        return width <= 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<rect x=\"%.2f%%\" width=\"%.2f%%\" height=\"20\" fill=\"url(#cr-share-%s)\"/>",
                        from,
                        width,
                        kind);
    }

    private Component legend() {
        var entries = new StringBuilder();
        Stream.of("none", "some", "all")
                .forEach(kind -> entries.append(
                        """
                        <span><svg width="16" height="12" aria-hidden="true">\
                        <rect width="16" height="12" fill="url(#cr-share-%s)"/></svg> %s</span>""".formatted(kind, HtmlUtils.htmlEscape(getTranslation("results.share." + kind)))));
        return new Html("<div class=\"cr-legend\">%s</div>".formatted(entries));
    }

    private Component table(List<PartResults> parts) {
        var table = new NativeTable();
        table.getHead()
                .add(Tables.head(Stream.of(
                        getTranslation("results.column.number"),
                        getTranslation("results.column.part"),
                        getTranslation("results.column.tried"),
                        getTranslation("results.column.mean"),
                        getTranslation("results.share.none"),
                        getTranslation("results.share.some"),
                        getTranslation("results.share.all"),
                        getTranslation("results.column.hints"),
                        getTranslation("results.column.participants"))));
        for (var index = 0; index < parts.size(); index++) {
            table.getBody().add(Tables.row(cells(index + 1, parts.get(index))));
        }
        return Tables.scrolling(table, getTranslation("results.parts"));
    }

    private Stream<Component> cells(int number, PartResults part) {
        var whole = NumberFormat.getIntegerInstance(getLocale());
        return Stream.of(
                new NativeTableCell(whole.format(number)),
                Tables.rowHead(Tables.prose(WrittenIn.language(course, AnswerWords.html("div", part.prompt())))),
                new NativeTableCell(whole.format(part.tried())),
                new NativeTableCell(percent(part.mean())),
                new NativeTableCell(whole.format(part.none())),
                new NativeTableCell(whole.format(part.some())),
                new NativeTableCell(whole.format(part.all())),
                new NativeTableCell(whole.format(part.hints())),
                new NativeTableCell(part.notAll() == 0 ? new Span("–") : toParticipants(number, part)));
    }

    private Anchor toParticipants(int number, PartResults part) {
        var link = new Anchor(
                toParticipants.apply(part), getTranslation("results.parts.participants", "count", part.notAll()));
        link.setAriaLabel(getTranslation("results.parts.participants.named", "count", part.notAll(), "number", number));
        return link;
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(getLocale()).format(share);
    }
}
