package org.caseroom.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caseroom.identity.PersonId;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Grades what was submitted once more, with corrections that stand from then on for every attempt at the activity in
/// the run. For
/// features that have decided who may. What somebody was asked and what they answered never changes: scores are read
/// from it.
@Service
@Transactional
public class Regrading {

    private final CorrectionRecords corrections;
    private final RegradedAttempts graded;
    private final Attempts attempts;
    private final QuestionOutcomes outcomes;
    private final DoneSoFar done;
    private final Carried carried;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Regrading(
            CorrectionRecords corrections,
            RegradedAttempts graded,
            Attempts attempts,
            QuestionOutcomes outcomes,
            DoneSoFar done,
            Carried carried,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.graded = graded;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.done = done;
        this.carried = carried;
        this.events = events;
        this.clock = clock;
    }

    /// The corrections that were ever made for an activity of a run, the oldest first.
    @Transactional(readOnly = true)
    public List<StandingCorrection> made(RunId run, Slug activity) {
        return corrections.all(run, activity);
    }

    /// The answers that were given to a question in graded attempts, the most frequent first.
    @Transactional(readOnly = true)
    public List<GivenAnswer> given(RunId run, Slug activity, QuestionId question) {
        return graded.given(run, activity, question);
    }

    /// What would come of some more corrections. Changes nothing.
    @Transactional(readOnly = true)
    public RegradeTrial tryOut(RunId run, Slug activity, List<Correction> more) {
        return look(run, activity, corrections.standing(run, activity).with(more), _ -> {});
    }

    /// What would come of undoing a correction. Changes nothing.
    @Transactional(readOnly = true)
    public RegradeTrial tryUndoing(RunId run, Slug activity, CorrectionId id) {
        var left = corrections.all(run, activity).stream()
                .filter(each -> each.undoneAt() == null && !each.id().equals(id))
                .map(StandingCorrection::correction)
                .toList();
        return look(run, activity, new Corrections(left), _ -> {});
    }

    /// Makes corrections and regrades by them, all in one transaction.
    public RegradeTrial correct(RunId run, Slug activity, List<Correction> more, String reason, PersonId by) {
        corrections.lock(run, activity);
        more.forEach(correction -> corrections.add(run, activity, correction, reason, by));
        return regrade(run, activity);
    }

    /// Undoes a correction and regrades by what is left. Where it was undone before, nothing changes.
    public RegradeTrial undo(RunId run, Slug activity, CorrectionId id, PersonId by) {
        corrections.lock(run, activity);
        corrections.undo(run, activity, id, by);
        return regrade(run, activity);
    }

    /// Grades again by the corrections that stand. An attempt that was closed while somebody corrected may not have
    /// seen them.
    RegradeTrial settle(RunId run, Slug activity) {
        corrections.lock(run, activity);
        return regrade(run, activity);
    }

    private RegradeTrial regrade(RunId run, Slug activity) {
        var done = new HashMap<AttemptId, Attempt>();
        return look(run, activity, corrections.standing(run, activity), regraded -> write(regraded, done));
    }

    private RegradeTrial look(RunId run, Slug activity, Corrections by, Consumer<Regraded> changed) {
        var changes = new ArrayList<RegradeTrial.Change>();
        var beside = new HashMap<QuestionId, Integer>();
        var seen = 0;
        for (var portion = graded.first(run, activity); ; portion = graded.after(run, activity, portion.last())) {
            for (var given : portion.attempts()) {
                seen++;
                countBeside(given.variant(), by, beside);
                var regraded = regraded(given, by);
                if (regraded.isAnother()) {
                    changes.add(regraded.change());
                    changed.accept(regraded);
                }
            }
            if (portion.isLast()) {
                return new RegradeTrial(seen, changes, beside);
            }
        }
    }

    private Regraded regraded(RegradedAttempts.Given given, Corrections by) {
        var attempt = given.attempt();
        var graded = by.grade(given.variant(), done.in(attempt.id(), given.variant(), given.answers()));
        var before = Carried.graded(carried.of(attempt.id()), by);
        return new Regraded(
                given.others(),
                attempt,
                attempt.regraded(graded.score() + before.score(), graded.maxScore() + before.maxScore()),
                Set.copyOf(given.points()),
                graded.points());
    }

    private static void countBeside(Variant variant, Corrections by, Map<QuestionId, Integer> beside) {
        if (variant instanceof Variant.Questions(var questions)) {
            questions.stream().filter(by::isBeside).forEach(question -> beside.merge(question.id(), 1, Integer::sum));
        }
    }

    /// @param done the regraded attempts of people who have others
    private void write(Regraded regraded, Map<AttemptId, Attempt> done) {
        var before = regraded.before();
        var after = regraded.after();
        attempts.regrade(after);
        outcomes.replace(after.id(), regraded.was(), regraded.is());
        corrections.note(after.id(), before.knownResult(), after.knownResult(), clock.instant());
        if (!regraded.others().isEmpty()) {
            done.put(after.id(), after);
        }
        events.publishEvent(new AttemptRegraded(
                Grading.outcomeOf(after),
                Stream.concat(
                                Stream.of(after),
                                regraded.others().stream().map(other -> done.getOrDefault(other.id(), other)))
                        .sorted(Comparator.comparingInt(Attempt::number))
                        .map(Grading::outcomeOf)
                        .toList()));
    }

    /// An answer, and in how many graded attempts it was given.
    public record GivenAnswer(Answer answer, int count) {}

    /// An attempt before and after.
    ///
    /// @param others the other goes of the same person
    /// @param was what each part scored before
    /// @param is what it scores now
    private record Regraded(
            List<Attempt> others,
            Attempt before,
            Attempt after,
            Set<QuestionOutcomes.Points> was,
            List<QuestionOutcomes.Points> is) {

        /// Grading adds up in the order shown, so the same scores come to the very same sum.
        boolean isAnother() {
            return !before.knownResult().equals(after.knownResult()) || !was.equals(Set.copyOf(is));
        }

        RegradeTrial.Change change() {
            return new RegradeTrial.Change(
                    before.id(),
                    before.participant().person(),
                    before.number(),
                    before.rules().passMark() == 0,
                    standing(before.knownResult()),
                    standing(after.knownResult()));
        }

        private static RegradeTrial.Standing standing(Attempt.Result result) {
            return new RegradeTrial.Standing(result.score(), result.maxScore(), result.passed());
        }
    }
}
