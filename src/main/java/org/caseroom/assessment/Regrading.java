package org.caseroom.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Regrading(
            CorrectionRecords corrections,
            RegradedAttempts graded,
            Attempts attempts,
            QuestionOutcomes outcomes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.corrections = corrections;
        this.graded = graded;
        this.attempts = attempts;
        this.outcomes = outcomes;
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
        corrections.lock(run);
        more.forEach(correction -> corrections.add(run, activity, correction, reason, by));
        return regrade(run, activity);
    }

    /// Undoes a correction and regrades by what is left. Where it was undone before, nothing changes.
    public RegradeTrial undo(RunId run, Slug activity, CorrectionId id, PersonId by) {
        corrections.lock(run);
        corrections.undo(run, activity, id, by);
        return regrade(run, activity);
    }

    /// Grades again by the corrections that stand: an attempt that was closed while somebody corrected may not have
    /// seen them. Leaves a run alone in which somebody corrects just then.
    void settle(RunId run, Slug activity) {
        if (corrections.lockIfFree(run)) {
            regrade(run, activity);
        }
    }

    private RegradeTrial regrade(RunId run, Slug activity) {
        return look(run, activity, corrections.standing(run, activity), this::write);
    }

    /// @param changed takes those of a portion that become another one
    private RegradeTrial look(RunId run, Slug activity, Corrections by, Consumer<List<Regraded>> changed) {
        var changes = new ArrayList<RegradeTrial.Change>();
        var beside = new HashMap<QuestionId, Integer>();
        var seen = 0;
        for (var portion = graded.first(run, activity); ; portion = graded.after(run, activity, portion.last())) {
            portion.attempts().forEach(given -> countBeside(given.variant(), by, beside));
            var regraded = portion.attempts().stream()
                    .map(given -> Regraded.of(given, by))
                    .filter(Regraded::isAnother)
                    .toList();
            regraded.stream().map(Regraded::change).forEach(changes::add);
            if (!regraded.isEmpty()) {
                changed.accept(regraded);
            }
            seen += portion.attempts().size();
            if (portion.isLast()) {
                return new RegradeTrial(seen, changes, beside);
            }
        }
    }

    private static void countBeside(Variant variant, Corrections by, Map<QuestionId, Integer> beside) {
        if (variant instanceof Variant.Questions(var questions)) {
            questions.stream().filter(by::isBeside).forEach(question -> beside.merge(question.id(), 1, Integer::sum));
        }
    }

    private void write(List<Regraded> portion) {
        attempts.regrade(portion.stream().map(Regraded::after).toList());
        outcomes.replace(portion);
        corrections.note(portion, clock.instant());
        var one = portion.getFirst().after();
        events.publishEvent(new AttemptsRegraded(one.participant().run(), one.activity(), ofPeople(portion)));
    }

    private static List<AttemptsRegraded.OfPerson> ofPeople(List<Regraded> portion) {
        var people = portion.stream()
                .collect(Collectors.groupingBy(
                        regraded -> regraded.after().participant().person(), LinkedHashMap::new, Collectors.toList()));
        return people.entrySet().stream()
                .map(each -> ofPerson(each.getKey(), each.getValue()))
                .toList();
    }

    /// Of a person's other goes, those of an earlier portion were read as they are by now; those of this one are as
    /// they were.
    private static AttemptsRegraded.OfPerson ofPerson(PersonId person, List<Regraded> regraded) {
        var all = new TreeMap<Integer, Attempt>();
        regraded.getFirst().others().forEach(other -> all.put(other.number(), other));
        regraded.forEach(each -> all.put(each.after().number(), each.after()));
        return new AttemptsRegraded.OfPerson(
                person,
                regraded.stream().map(each -> Grading.outcomeOf(each.after())).toList(),
                all.values().stream().map(Grading::outcomeOf).toList());
    }

    /// An answer, and in how many graded attempts it was given.
    public record GivenAnswer(Answer answer, int count) {}
}
