package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.springframework.web.util.HtmlUtils;

/// An answer as a person would say it.
final class AnswerWords {

    private static final int LONGEST = 140;

    private AnswerWords() {}

    /// The answer, part by part where it has several.
    static Component said(ShownQuestion question, Answer answer) {
        var lines = lines(question, answer);
        if (lines.isEmpty()) {
            return new Span(UI.getCurrent().getTranslation("results.answer.none"));
        }
        if (lines.size() == 1) {
            return html("span", lines.getFirst());
        }
        var list = answer instanceof Answer.Ordered ? new OrderedList() : new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(html("span", line))));
        return list;
    }

    /// The answer in one line, cut where it is long.
    static String inShort(ShownQuestion question, Answer answer) {
        var lines = lines(question, answer);
        var line = lines.isEmpty()
                ? UI.getCurrent().getTranslation("results.answer.none")
                : lines.stream().map(AnswerWords::plain).collect(Collectors.joining(", "));
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /// What a piece of HTML says. The sanitizer parts braces by a comment, which nobody reads.
    static String plain(String html) {
        return HtmlUtils.htmlUnescape(html.replace("<!-- -->", "").replaceAll("<[^>]*>", " "))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /// HTML of a course or of a case: sanitized, or written by ourselves.
    static Html html(String element, String content) {
        return new Html("<%1$s dir=\"auto\">%2$s</%1$s>".formatted(element, content));
    }

    private static List<String> lines(ShownQuestion question, Answer answer) {
        var texts = texts(question);
        return switch (answer) {
            case Answer.Blank _ -> List.of();
            case Answer.Chosen(var options) ->
                texts.entrySet().stream()
                        .filter(each -> options.contains(new OptionId(each.getKey())))
                        .map(Map.Entry::getValue)
                        .toList();
            case Answer.Number(var value) -> List.of(number(question, value));
            case Answer.Judged(var value, var reason) ->
                Stream.of(
                                value == null
                                        ? null
                                        : UI.getCurrent()
                                                .getTranslation(
                                                        value ? "results.answer.true" : "results.answer.untrue"),
                                reason == null ? null : texts.get(reason.value()))
                        .filter(Objects::nonNull)
                        .toList();
            case Answer.Matched(var pairs) ->
                pairs.stream()
                        .map(pair -> text(texts, pair.left()) + ": <strong>" + text(texts, pair.right()) + "</strong>")
                        .toList();
            case Answer.Ordered(var items) ->
                items.stream().map(item -> text(texts, item)).toList();
            case Answer.Text(var text) -> List.of(HtmlUtils.htmlEscape(text));
            case Answer.Note(var note) -> List.of(HtmlUtils.htmlEscape(note));
            case Answer.Essay(var text) -> List.of(HtmlUtils.htmlEscape(text));
            case Answer.Files(var files) ->
                files.stream()
                        .map(file -> "<bdi>%s</bdi> (%s)"
                                .formatted(
                                        HtmlUtils.htmlEscape(file.name()),
                                        UI.getCurrent()
                                                .getTranslation(
                                                        "results.answer.file-size",
                                                        "size",
                                                        (file.size() + 1023) / 1024)))
                        .toList();
            case Answer.Filled(var fills) ->
                question instanceof ShownQuestion.Cloze cloze ? GapWords.lines(cloze, fills) : List.of();
        };
    }

    private static String number(ShownQuestion question, String value) {
        var unit = question instanceof ShownQuestion.Numeric numeric ? numeric.unit() : null;
        return "<bdi>" + HtmlUtils.htmlEscape(unit == null ? value : value + "\u00a0" + unit) + "</bdi>";
    }

    private static String text(Map<String, String> texts, OptionId id) {
        return texts.getOrDefault(id.value(), HtmlUtils.htmlEscape(id.value()));
    }

    /// What each thing that can be chosen says, as HTML, by its id.
    static Map<String, String> texts(ShownQuestion question) {
        var options = switch (question) {
            case ShownQuestion.SingleChoice single -> single.options().stream();
            case ShownQuestion.MultipleChoice multiple -> multiple.options().stream();
            case ShownQuestion.TrueFalse judged -> judged.reasons().stream();
            case ShownQuestion.Matching matching -> Stream.concat(matching.left().stream(), matching.right().stream());
            case ShownQuestion.Ordering ordering -> ordering.items().stream();
            case ShownQuestion.Categorize sorted ->
                Stream.concat(sorted.items().stream(), sorted.categories().stream());
            case ShownQuestion.Matrix matrix -> Stream.concat(matrix.rows().stream(), matrix.columns().stream());
            case ShownQuestion.Hotspot hotspot ->
                hotspot.regions().stream().map(region -> new ShownQuestion.ShownOption(region.id(), region.text()));
            case ShownQuestion.Highlight highlight ->
                highlight.passage().stream()
                        .filter(piece -> piece.id() != null)
                        .map(piece -> new ShownQuestion.ShownOption(
                                Objects.requireNonNull(piece.id()), HtmlUtils.htmlEscape(piece.text())));
            case ShownQuestion.Numeric _,
                    ShownQuestion.ShortText _,
                    ShownQuestion.Cloze _,
                    ShownQuestion.Essay _,
                    ShownQuestion.Upload _ -> Stream.<ShownQuestion.ShownOption>empty();
        };
        return options.collect(Collectors.toMap(
                ShownQuestion.ShownOption::id, ShownQuestion.ShownOption::text, (one, _) -> one, LinkedHashMap::new));
    }
}
