package org.caseroom.learning.regrading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.caseroom.assessment.Correction;
import org.caseroom.assessment.RegradeTrial;
import org.caseroom.assessment.Regrading;
import org.caseroom.assessment.StandingCorrection;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.question.Answer;
import org.caseroom.question.Calculated;
import org.caseroom.question.Keyed;
import org.caseroom.question.Option;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShortText;
import org.caseroom.question.Showing;
import org.caseroom.question.Written;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Notifiable;
import org.caseroom.shared.PlainText;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Score;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets who manages a run correct how a quiz is graded there: by the keys of a later version, by accepting an answer,
/// by taking a
/// question out. Each is tried out first, has a reason, and can be undone.
@Service
@Transactional
public class CorrectingGrades {

    /// How long a reason may be.
    public static final int LONGEST_REASON = 1000;

    private final RunKeeping keeping;
    private final CourseLibrary library;
    private final Regrading regrading;
    private final Showing showing;
    private final ApplicationEventPublisher events;

    CorrectingGrades(
            RunKeeping keeping,
            CourseLibrary library,
            Regrading regrading,
            Showing showing,
            ApplicationEventPublisher events) {
        this.keeping = keeping;
        this.library = library;
        this.regrading = regrading;
        this.showing = showing;
        this.events = events;
    }

    /// The quiz that is to be corrected.
    ///
    /// @param quiz its title
    /// @param newKeys how many of its questions have another key or other rules in the newest version
    public record Corrected(CourseRun run, String quiz, int newKeys) {}

    /// Whether the actor may correct what is graded in a run.
    @Transactional(readOnly = true)
    public boolean mayCorrect(Actor actor, RunId id) {
        return keeping.manages(actor, id);
    }

    /// @throws RunNotFoundException if the actor doesn't manage the run, or it has no such quiz
    @Transactional(readOnly = true)
    public Corrected quiz(Actor actor, RunId id, Slug quiz) {
        var run = keeping.managed(actor, id);
        return new Corrected(run, activity(run, quiz).title(), (int) newKeys(run, quiz).stream()
                .map(Correction.NewKey::question)
                .distinct()
                .count());
    }

    /// The questions that the quiz can ask, in the order of their banks.
    ///
    /// @throws RunNotFoundException as above
    @Transactional(readOnly = true)
    public List<AskedQuestion> questions(Actor actor, RunId id, Slug quiz) {
        var run = keeping.managed(actor, id);
        var standing = standing(id, quiz);
        return pool(run.version(), Locale.ROOT, quiz).values().stream()
                .map(question -> new AskedQuestion(
                        question.id(),
                        showing.show(question),
                        standing.contains(new Correction.Voided(question.id())),
                        right(question, standing),
                        refused(id, quiz, question, standing)))
                .toList();
    }

    /// The corrections that were ever made, the oldest first.
    ///
    /// @throws RunNotFoundException as above
    @Transactional(readOnly = true)
    public List<StandingCorrection> made(Actor actor, RunId id, Slug quiz) {
        activity(keeping.managed(actor, id), quiz);
        return regrading.made(id, quiz);
    }

    /// Whose result would change, and how. Changes nothing.
    ///
    /// @throws RunNotFoundException as above
    @Transactional(readOnly = true)
    public RegradeTrial tryOut(Actor actor, RunId id, Slug quiz, Wanted wanted) {
        var run = keeping.managed(actor, id);
        activity(run, quiz);
        return wanted instanceof Wanted.Undone(var correction)
                ? regrading.tryUndoing(id, quiz, correction)
                : regrading.tryOut(id, quiz, corrections(run, quiz, wanted));
    }

    /// Makes the correction, for everybody who was graded and whoever will be, and tells those whose result
    /// changes.
    ///
    /// @throws RunNotFoundException as above
    /// @throws IllegalArgumentException if there is no reason or it is too long
    public RegradeTrial correct(Actor actor, RunId id, Slug quiz, Wanted wanted, String reason) {
        var run = keeping.managed(actor, id);
        var said = PlainText.of(reason);
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason has 1 to %d characters.".formatted(LONGEST_REASON));
        }
        var title = activity(run, quiz).title();
        var done = wanted instanceof Wanted.Undone(var correction)
                ? regrading.undo(id, quiz, correction, actor.person())
                : regrading.correct(id, quiz, corrections(run, quiz, wanted), said, actor.person());
        remember(actor, run, title, wanted, said, done);
        events.publishEvent(new Notifiable(
                done.changes().stream()
                        .map(change -> change.participant().value())
                        .distinct()
                        .toList(),
                "attempt-regraded",
                Map.of("run", run.title(), "quiz", title),
                "learn-in/" + id + "/" + quiz.value(),
                said,
                actor.name()));
        return done;
    }

    private void remember(Actor actor, CourseRun run, String quiz, Wanted wanted, String reason, RegradeTrial done) {
        var details = new HashMap<>(Map.of(
                "quiz", quiz,
                "reason", reason,
                "changed", Integer.toString(done.changes().size()),
                "newly-passed", Long.toString(done.newlyPassed()),
                "newly-failed", Long.toString(done.newlyFailed())));
        var act = switch (wanted) {
            case Wanted.NewestKeys _ -> "grading.new-keys";
            case Wanted.Voided(var question) -> {
                details.put("question", question.value());
                yield "grading.voided";
            }
            case Wanted.Accepted(var question, var answer) -> {
                details.put("question", question.value());
                details.put("answer", answer.toString());
                yield "grading.accepted";
            }
            case Wanted.Undone _ -> "grading.undone";
        };
        events.publishEvent(
                actor.did(act, new Auditable.Subject("run", run.id().toString(), run.title()), null, details));
    }

    private List<Correction> corrections(CourseRun run, Slug quiz, Wanted wanted) {
        return switch (wanted) {
            case Wanted.NewestKeys _ -> List.copyOf(newKeys(run, quiz));
            case Wanted.Voided(var question) -> List.of(new Correction.Voided(known(run, quiz, question)));
            case Wanted.Accepted(var question, var answer) ->
                List.of(new Correction.Accepted(known(run, quiz, question), answer));
            case Wanted.Undone _ -> List.of();
        };
    }

    private QuestionId known(CourseRun run, Slug quiz, QuestionId question) {
        if (!pool(run.version(), Locale.ROOT, quiz).containsKey(question)) {
            throw new IllegalArgumentException("The quiz %s asks no question %s.".formatted(quiz, question));
        }
        return question;
    }

    /// What the newest version grades otherwise than the one of the run, corrected so far, in each language that
    /// both
    /// are read in. A calculated question is no longer known by its formula once its values are drawn, and what
    /// people marked stays marked.
    private List<Correction.NewKey> newKeys(CourseRun run, Slug quiz) {
        var changed = new ArrayList<Correction.NewKey>();
        library.newest(run.course()).ifPresent(newest -> {
            var languages = library.languages(newest.digest());
            library.languages(run.version()).stream()
                    .filter(languages::contains)
                    .forEach(language -> changed.addAll(newKeys(run, quiz, newest.digest(), language)));
        });
        return changed;
    }

    private List<Correction.NewKey> newKeys(CourseRun run, Slug quiz, Digest newest, Locale language) {
        var standing = pool(run.version(), language, quiz);
        standing(run.id(), quiz).stream()
                .filter(Correction.NewKey.class::isInstance)
                .map(Correction.NewKey.class::cast)
                .forEach(key -> standing.computeIfPresent(
                        key.question(), (_, asked) -> key.as().inPlaceOf(asked).isPresent() ? key.as() : asked));
        return pool(newest, language, quiz).values().stream()
                .filter(as -> !(as instanceof Calculated || as instanceof Written))
                .filter(as -> standing.containsKey(as.id()) && !as.equals(standing.get(as.id())))
                .map(Correction.NewKey::new)
                .toList();
    }

    private List<Correction> standing(RunId run, Slug quiz) {
        return regrading.made(run, quiz).stream()
                .filter(each -> each.undoneAt() == null)
                .map(StandingCorrection::correction)
                .toList();
    }

    private List<Regrading.GivenAnswer> refused(RunId run, Slug quiz, Question question, List<Correction> standing) {
        return switch (question) {
            case Keyed keyed
            when mayBeAccepted(keyed) ->
                Stream.concat(regrading.given(run, quiz, question.id()).stream(), neverChosen(run, quiz, question))
                        .filter(given -> !keyed.grade(given.answer()).equals(Score.FULL))
                        .filter(given ->
                                standing.stream().noneMatch(each -> isAccepted(each, question, given.answer())))
                        .toList();
            default -> List.of();
        };
    }

    /// An option may be right though nobody has chosen it: whoever is still to come may.
    private Stream<Regrading.GivenAnswer> neverChosen(RunId run, Slug quiz, Question question) {
        if (!(question instanceof Question.SingleChoice single)) {
            return Stream.of();
        }
        var given = regrading.given(run, quiz, question.id()).stream()
                .map(Regrading.GivenAnswer::answer)
                .toList();
        return single.options().stream()
                .<Answer>map(option -> new Answer.Chosen(Set.of(option.id())))
                .filter(answer -> !given.contains(answer))
                .map(answer -> new Regrading.GivenAnswer(answer, 0));
    }

    private static List<Answer> right(Question question, List<Correction> standing) {
        var accepted = standing.stream()
                .filter(Correction.Accepted.class::isInstance)
                .map(Correction.Accepted.class::cast)
                .filter(each -> each.question().equals(question.id()))
                .map(Correction.Accepted::answer);
        return Stream.concat(key(question), accepted).toList();
    }

    private static Stream<Answer> key(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                single.options().stream().filter(Option::correct).map(option -> new Answer.Chosen(Set.of(option.id())));
            case Question.Numeric numeric ->
                Stream.of(new Answer.Number(numeric.key().toPlainString()));
            case ShortText text -> text.accepted().stream().map(Answer.Text::new);
            default -> Stream.of();
        };
    }

    private static boolean mayBeAccepted(Keyed question) {
        return question instanceof Question.SingleChoice
                || question instanceof Question.Numeric
                || question instanceof ShortText;
    }

    private static boolean isAccepted(Correction correction, Question question, Answer answer) {
        return correction instanceof Correction.Accepted(var about, var accepted)
                && about.equals(question.id())
                && question.isSame(answer, accepted);
    }

    /// @param language that of the course where there is no translation into it
    private Map<QuestionId, Question> pool(Digest version, Locale language, Slug quiz) {
        var pool = new LinkedHashMap<QuestionId, Question>();
        library.edition(version, language).pack().modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity.id().equals(quiz))
                .filter(QuizActivity.class::isInstance)
                .map(QuizActivity.class::cast)
                .flatMap(activity -> activity.quiz().draws().stream())
                .flatMap(draw -> draw.pool().stream())
                .forEach(question -> pool.put(question.id(), question));
        return pool;
    }

    private QuizActivity activity(CourseRun run, Slug quiz) {
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity.id().equals(quiz))
                .filter(QuizActivity.class::isInstance)
                .map(QuizActivity.class::cast)
                .findFirst()
                .orElseThrow(RunNotFoundException::new);
    }
}
