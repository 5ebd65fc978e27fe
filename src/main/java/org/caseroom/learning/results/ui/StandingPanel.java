package org.caseroom.learning.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.assessment.Replay;
import org.caseroom.learning.Outline;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.uikit.Tag;
import org.caseroom.uikit.WrittenIn;
import org.jspecify.annotations.Nullable;

/// How the answers stood at a moment: each beside what is right, with the points that it would have scored.
final class StandingPanel {

    private final Replay replay;
    private final Replay.Standing standing;
    private final @Nullable QuestionId changed;
    private final Locale course;
    private final UI ui = UI.getCurrent();

    StandingPanel(Replay replay, int moment, Locale course) {
        this.replay = replay;
        this.standing = replay.after(moment);
        this.changed = replay.moments().get(moment) instanceof Replay.Moment.Answered answered ? answered.part() : null;
        this.course = course;
    }

    List<Component> parts() {
        var parts = new ArrayList<Component>();
        parts.add(new H2(ui.getTranslation("results.replay.standing", "kind", kind())));
        parts.add(new Paragraph(ui.getTranslation(
                "results.replay.total",
                Map.of("kind", kind(), "score", number(standing.score()), "max", number(standing.maxScore())))));
        for (var index = 0; index < replay.parts().size(); index++) {
            parts.add(part(index + 1, replay.parts().get(index)));
        }
        replay.measures().forEach(measure -> parts.add(measure(measure)));
        if (!standing.note().isEmpty()) {
            var note = new Div(standing.note());
            note.addClassName("cr-as-typed");
            var card = new Section(new H3(ui.getTranslation("results.replay.notebook")), note);
            card.addClassName("cr-card");
            parts.add(card);
        }
        return parts;
    }

    /// A play alone is measured without being asked anything.
    private String kind() {
        var kind = replay.measures().isEmpty() ? Outline.Kind.QUIZ : Outline.Kind.SCENARIO;
        return kind.name();
    }

    private Section measure(Replay.Measure measure) {
        var tags = new Div(points(standing.points().getOrDefault(measure.id(), new Replay.Points(0, 0))));
        tags.addClassName("cr-actions");
        var card = new Section(WrittenIn.language(course, new H3(measure.title())), tags);
        card.addClassName("cr-card");
        return card;
    }

    private Section part(int number, Replay.Part part) {
        var card = new Section(new H3(ui.getTranslation("results.replay.part", "number", number)));
        card.addClassName("cr-card");
        var reached = standing.points().get(part.id());
        var tags = new Div(
                reached == null ? new Tag(ui.getTranslation("results.replay.void"), Tag.Kind.SECOND) : points(reached));
        tags.addClassName("cr-actions");
        if (part.id().equals(changed)) {
            tags.add(new Tag(ui.getTranslation("results.replay.changed"), Tag.Kind.ACCENT));
        }
        var answers = new DescriptionList();
        answers.addClassName("cr-answers");
        answer(answers, "results.replay.answer", part, standing.answers().getOrDefault(part.id(), Answer.BLANK));
        answer(answers, "results.replay.truth", part, part.truth());
        card.add(WrittenIn.language(course, AnswerWords.html("div", part.shown().prompt())), tags, answers);
        return card;
    }

    private void answer(DescriptionList list, String key, Replay.Part part, Answer answer) {
        var said = new DescriptionList.Description(AnswerWords.said(part.shown(), answer));
        if (!(answer instanceof Answer.Blank)) {
            WrittenIn.language(course, said);
        }
        list.add(new Div(new DescriptionList.Term(ui.getTranslation(key)), said));
    }

    private Tag points(Replay.Points points) {
        var kind = points.score() >= points.maxScore() ? Tag.Kind.GOOD : points.score() > 0 ? Tag.Kind.WARN : null;
        var words = ui.getTranslation(
                "results.replay.points", Map.of("score", number(points.score()), "max", number(points.maxScore())));
        return kind == null ? new Tag(words) : new Tag(words, kind);
    }

    private String number(double points) {
        var format = NumberFormat.getInstance(ui.getLocale());
        format.setMaximumFractionDigits(2);
        return format.format(points);
    }
}
