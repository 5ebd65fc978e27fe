package org.caseroom.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.casework.CatalogueSpeaker;
import org.caseroom.casework.ShowingCases;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.Speaker;
import org.caseroom.casework.Task;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Showing;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// Makes of a variant what a browser may see of it. A case is told in the language of its course.
@Component
class ShowingVariants {

    private final Showing showing;
    private final Words words;

    ShowingVariants(Showing showing, Words words) {
        this.showing = showing;
        this.words = words;
    }

    ShownVariant show(Variant variant, Done done) {
        return switch (variant) {
            case Variant.Questions(var questions) ->
                new ShownVariant(questions.stream().map(showing::show).toList(), null, null, Map.of());
            case Variant.OfCase file -> show(file, done.hints());
            case Variant.OfPlay(var _, var _, var _, var play) ->
                new ShownVariant(List.of(), null, play.after(done.choices()), Map.of());
        };
    }

    private ShownVariant show(Variant.OfCase variant, Map<QuestionId, Integer> taken) {
        var shown = caseFile(variant);
        var hints = new HashMap<String, List<String>>();
        taken.forEach(
                (task, count) -> hints.put(task.value(), hints(variant, task).subList(0, count)));
        return new ShownVariant(List.of(), shown, null, hints);
    }

    /// Its evidence alone: what it asked is said elsewhere.
    ShownCase evidence(Variant.OfCase variant) {
        return new ShownCase(caseFile(variant).evidence(), List.of());
    }

    ShownCase caseFile(Variant.OfCase variant) {
        return new ShowingCases(speaker(variant)).show(variant.file());
    }

    /// All hints of a task as HTML, whether taken or not: for the server only.
    ///
    /// @throws NotAnAnswerException if there is no such task
    List<String> hints(Variant.OfCase variant, QuestionId task) {
        var speaker = speaker(variant);
        return variant.file().tasks().stream()
                .filter(each -> each.id().equals(task))
                .map(Task::head)
                .findFirst()
                .orElseThrow(() -> new NotAnAnswerException(task))
                .hints()
                .stream()
                .map(speaker::html)
                .toList();
    }

    Speaker speaker(Variant.OfCase variant) {
        return new CatalogueSpeaker(words, variant.locale());
    }
}
