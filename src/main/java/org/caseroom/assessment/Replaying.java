package org.caseroom.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.scenario.Scenario;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Showing;
import org.caseroom.shared.RunId;
import org.caseroom.shared.SeededRandom;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/// Shows closed attempts again, step by step, by what was stored of them. For features that have decided who may
/// watch.
@Service
@Transactional(readOnly = true)
public class Replaying {

    private final Attempts attempts;
    private final Responses responses;
    private final Hints hints;
    private final Decisions decisions;
    private final PauseRecords pauses;
    private final Checks checks;
    private final Showing showing;
    private final ShowingVariants variants;
    private final MarkRecords marks;
    private final CorrectionRecords corrections;

    Replaying(
            Attempts attempts,
            Responses responses,
            Hints hints,
            Decisions decisions,
            PauseRecords pauses,
            Checks checks,
            Showing showing,
            ShowingVariants variants,
            MarkRecords marks,
            CorrectionRecords corrections) {
        this.attempts = attempts;
        this.responses = responses;
        this.hints = hints;
        this.decisions = decisions;
        this.pauses = pauses;
        this.checks = checks;
        this.showing = showing;
        this.variants = variants;
        this.marks = marks;
        this.corrections = corrections;
    }

    /// Whose attempt it is; empty where there is none that counts and has its score. What is open shows its truth
    /// to
    /// nobody.
    public Optional<Replay.Attempted> attempted(AttemptId id) {
        return closed(id).map(Replaying::attempted);
    }

    /// The attempt step by step; empty as above.
    public Optional<Replay> of(AttemptId id) {
        return closed(id).map(attempt -> {
            var variant = attempts.variant(id);
            var by = corrections.standing(attempt.participant().run(), attempt.activity());
            return new Replay(
                    attempted(attempt),
                    variant,
                    by,
                    parts(variant, by),
                    measures(variant),
                    moments(attempt, variant),
                    marks.standing(id),
                    caseFile(variant));
        });
    }

    /// What a part of a closed attempt asks, as HTML; empty where there is no such attempt or part.
    public String prompt(AttemptId id, QuestionId part) {
        return closed(id)
                .map(_ -> prompts(attempts.variant(id)).getOrDefault(part, ""))
                .orElse("");
    }

    /// A question with what is right in it, as somebody may have got it.
    public Replay.Part example(Question question) {
        var drawn = question.drawn(new SeededRandom(0), false);
        return new Replay.Part(showing.show(drawn), truth(drawn));
    }

    private Optional<Attempt> closed(AttemptId id) {
        return attempts.find(id)
                .filter(attempt ->
                        attempt.result() != null && attempt.participant().counts());
    }

    private static Replay.Attempted attempted(Attempt attempt) {
        var outcome = Grading.outcomeOf(attempt);
        return new Replay.Attempted(
                attempt.id(),
                attempt.participant(),
                attempt.activity(),
                attempt.language(),
                attempt.number(),
                attempt.startedAt(),
                outcome.submittedAt(),
                outcome.scaledScore(),
                outcome.passed(),
                outcome.measures());
    }

    private List<Replay.Part> parts(Variant variant, Corrections by) {
        return switch (variant) {
            case Variant.Questions(var questions) ->
                questions.stream()
                        .map(by::corrected)
                        .map(question -> new Replay.Part(showing.show(question), truth(question)))
                        .toList();
            case Variant.OfCase file -> {
                var speaker = variants.speaker(file);
                yield file.file().tasks().stream()
                        .map(task -> new Replay.Part(task.shown(speaker), task.solution()))
                        .toList();
            }
            case Variant.OfPlay _ -> List.of();
        };
    }

    private static List<Replay.Measure> measures(Variant variant) {
        return variant instanceof Variant.OfPlay played
                ? played.play().scenario().parts().stream()
                        .map(part -> new Replay.Measure(new QuestionId(part.id()), part.title()))
                        .toList()
                : List.of();
    }

    private Map<QuestionId, String> prompts(Variant variant) {
        var prompts = new HashMap<QuestionId, String>();
        parts(variant, Corrections.NONE)
                .forEach(part -> prompts.put(part.id(), part.shown().prompt()));
        measures(variant).forEach(measure -> prompts.put(measure.id(), HtmlUtils.htmlEscape(measure.title())));
        return prompts;
    }

    private @Nullable ShownCase caseFile(Variant variant) {
        return variant instanceof Variant.OfCase file ? variants.caseFile(file) : null;
    }

    /// The answer that an explanation calls right.
    private static Answer truth(Question question) {
        return switch (question.explain(Answer.BLANK)) {
            case Explanation.Options(var options) -> new Answer.Chosen(Set.copyOf(right(options)));
            case Explanation.Number number -> new Answer.Number(number.value());
            case Explanation.Judgement(var value, var reasons) ->
                new Answer.Judged(value, right(reasons).stream().findFirst().orElse(null));
            case Explanation.Pairs(var pairs) ->
                new Answer.Matched(pairs.stream()
                        .map(pair -> new Answer.Pair(pair.left(), pair.right()))
                        .toList());
            case Explanation.Order order ->
                new Answer.Ordered(
                        order.items().stream().map(Explanation.PlaceNote::id).toList());
            case Explanation.Texts(var accepted, var _) -> new Answer.Text(accepted.getFirst());
            case Explanation.Marked _ -> Answer.BLANK;
            case Explanation.Gaps(var gaps) ->
                new Answer.Filled(gaps.stream()
                        .map(gap -> new Answer.Fill(gap.gap(), gap.accepted().getFirst()))
                        .toList());
        };
    }

    private static List<OptionId> right(List<Explanation.OptionNote> options) {
        return options.stream()
                .filter(Explanation.OptionNote::correct)
                .map(Explanation.OptionNote::id)
                .toList();
    }

    private List<Replay.Moment> moments(Attempt attempt, Variant variant) {
        var moments = new ArrayList<Replay.Moment>();
        var devices = new HashMap<DeviceId, Integer>();
        for (var response : responses.all(attempt.id())) {
            devices.putIfAbsent(response.device(), devices.size() + 1);
            moments.add(new Replay.Moment.Answered(
                    response.at(),
                    response.question(),
                    response.answer(),
                    devices.getOrDefault(response.device(), 1),
                    response.revision(),
                    response.result()));
        }
        moments.addAll(decided(attempt, variant, devices));
        moments.addAll(hints.taken(attempt.id()));
        checks.of(attempt.id()).forEach(check -> moments.add(new Replay.Moment.Checked(check.at(), check.question())));
        moments.addAll(paused(attempt, devices));
        var submittedAt = Grading.outcomeOf(attempt).submittedAt();
        moments.add(new Replay.Moment.Started(attempt.startedAt()));
        moments.add(new Replay.Moment.Submitted(submittedAt));
        // What arrived in the very moment of the submit came before it, unless it was late; sorting is stable.
        moments.sort(Comparator.comparing(Replay.Moment::at).thenComparing(Replaying::place));
        return moments;
    }

    private List<Replay.Moment> decided(Attempt attempt, Variant variant, Map<DeviceId, Integer> devices) {
        if (!(variant instanceof Variant.OfPlay played)) {
            return List.of();
        }
        var words = played.play().scenario().scenes().stream()
                .flatMap(scene -> scene.choices().stream())
                .collect(Collectors.toMap(
                        Scenario.Choice::id, choice -> choice.text().html()));
        return decisions.of(attempt.id()).stream()
                .<Replay.Moment>map(decision -> {
                    devices.putIfAbsent(decision.device(), devices.size() + 1);
                    return new Replay.Moment.Decided(
                            decision.decidedAt(),
                            devices.getOrDefault(decision.device(), 1),
                            decision.choice(),
                            words.getOrDefault(decision.choice(), ""));
                })
                .toList();
    }

    private List<Replay.Moment> paused(Attempt attempt, Map<DeviceId, Integer> devices) {
        var end = Grading.outcomeOf(attempt).submittedAt();
        return pauses.of(attempt.id()).stream()
                .flatMap(pause -> {
                    devices.putIfAbsent(pause.device(), devices.size() + 1);
                    var paused = new Replay.Moment.Paused(pause.pausedAt(), devices.getOrDefault(pause.device(), 1));
                    return pause.over().isBefore(end)
                            ? Stream.of(paused, new Replay.Moment.WentOn(pause.over()))
                            : Stream.<Replay.Moment>of(paused);
                })
                .toList();
    }

    private static int place(Replay.Moment moment) {
        return switch (moment) {
            case Replay.Moment.Started _ -> 0;
            case Replay.Moment.Hinted _, Replay.Moment.WentOn _ -> 1;
            case Replay.Moment.Decided _ -> 2;
            case Replay.Moment.Answered answered -> answered.result() == Recorded.Result.LATE ? 4 : 2;
            case Replay.Moment.Checked _, Replay.Moment.Paused _, Replay.Moment.Submitted _ -> 3;
        };
    }

    /// What parts of an activity ask, as HTML, each as in one of the attempts of a run. What they ask of somebody
    /// else
    /// may name other values.
    public Map<QuestionId, String> prompts(RunId run, Slug activity, Collection<QuestionId> wanted) {
        var prompts = new HashMap<QuestionId, String>();
        if (!wanted.isEmpty()) {
            for (var id : attempts.thatHave(wanted, run, activity)) {
                prompts(attempts.variant(id)).forEach(prompts::putIfAbsent);
            }
        }
        return prompts;
    }
}
