package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.caseroom.assessment.Review;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Prose;
import org.caseroom.uikit.WrittenIn;
import org.springframework.web.util.HtmlUtils;

/// What was answered, and, once it is opened, what was right and why.
class ExplanationPanel extends Div {

    private final transient Review.ReviewedQuestion about;

    /// @param language of the course
    ExplanationPanel(Review.ReviewedQuestion about, Locale language) {
        this.about = about;
        var answer = new DescriptionList();
        answer.add(new DescriptionList.Term(getTranslation("regrading.appeals.answered-with")));
        answer.add(new DescriptionList.Description(
                WrittenIn.language(language, new Div(AnswerWords.said(about.question(), about.answer())))));
        var explanation = about.explanation();
        add(answer);
        if (explanation != null) {
            add(new Details(
                    getTranslation("regrading.appeals.explanation"), WrittenIn.language(language, list(explanation))));
        }
    }

    private UnorderedList list(Explanation explanation) {
        var list = new UnorderedList();
        lines(explanation).forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Stream<Component> lines(Explanation explanation) {
        return switch (explanation) {
            case Explanation.Options(var options) -> options.stream().map(this::option);
            case Explanation.Number(var value, var tolerance, var unit, var why) ->
                Stream.of(new Span(value + " ± " + tolerance + (unit == null ? "" : " " + unit)), html(why));
            case Explanation.Judgement(var value, var reasons) ->
                Stream.concat(
                        Stream.of(new Span(
                                getTranslation(value ? "regrading.appeals.true" : "regrading.appeals.untrue"))),
                        reasons.stream().map(this::option));
            case Explanation.Pairs(var pairs) ->
                pairs.stream()
                        .map(pair -> new Div(text(pair.left()), new Span(" → "), text(pair.right()), html(pair.why())));
            case Explanation.Order(var items, var _, var _, var _, var why) ->
                Stream.concat(items.stream().map(item -> text(item.id())), Stream.of(html(why)));
            case Explanation.Texts(var accepted, var why) ->
                Stream.of(new Span(String.join(", ", accepted)), html(why));
            case Explanation.Gaps(var gaps) -> gaps.stream().map(this::gap);
            case Explanation.Marked(var marks) -> marks == null ? Stream.empty() : Stream.of(new Span(marks.comment()));
        };
    }

    private Component gap(Explanation.GapNote note) {
        var right = List.of(new Answer.Fill(note.gap(), note.accepted().getFirst()));
        var line = about.question() instanceof ShownQuestion.Cloze cloze
                ? String.join("", GapWords.lines(cloze, right))
                : HtmlUtils.htmlEscape(note.gap().value());
        var off = note.tolerance() == null ? "" : " ± " + note.tolerance();
        return new Div(AnswerWords.html("span", line), new Span(off), html(note.why()));
    }

    private Component option(Explanation.OptionNote note) {
        var mark =
                new Span(getTranslation(note.correct() ? "regrading.appeals.right" : "regrading.appeals.wrong") + " ");
        return new Div(mark, text(note.id()), html(note.why()));
    }

    private Html text(OptionId id) {
        return AnswerWords.html(
                "span", AnswerWords.texts(about.question()).getOrDefault(id.value(), HtmlUtils.htmlEscape(id.value())));
    }

    private static Html html(Prose why) {
        return AnswerWords.html("div", why.html());
    }
}
