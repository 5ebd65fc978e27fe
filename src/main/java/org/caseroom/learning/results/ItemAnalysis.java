package org.caseroom.learning.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caseroom.assessment.Replaying;
import org.caseroom.assessment.analysis.ComparedLanguages;
import org.caseroom.assessment.analysis.Enough;
import org.caseroom.assessment.analysis.Flag;
import org.caseroom.assessment.analysis.QuestionTime;
import org.caseroom.assessment.analysis.QuizFigures;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Exposure;
import org.caseroom.learning.Exposures;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Quiz;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How good the questions of a quiz are, computed from what was answered whenever somebody asks. It tells what is
/// right, so it is
/// for those who run the course; each figure counts just those for whom they do.
///
/// Each method throws [RunNotFoundException] for a run that the actor doesn't run, or that has no such quiz.
@Service
@Transactional(readOnly = true)
public class ItemAnalysis {

    private final ReviewedRuns runs;
    private final CourseLibrary library;
    private final Replaying replaying;
    private final GatheredAnswers answers;
    private final Exposures exposures;
    private final ApplicationEventPublisher events;

    ItemAnalysis(
            ReviewedRuns runs,
            CourseLibrary library,
            Replaying replaying,
            GatheredAnswers answers,
            Exposures exposures,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.library = library;
        this.replaying = replaying;
        this.answers = answers;
        this.exposures = exposures;
        this.events = events;
    }

    /// Whether the actor may look at it.
    public boolean isFor(Actor actor, RunId id) {
        return runs.isManaged(actor, id);
    }

    /// A quiz of a run, and how each question that it can draw did.
    public AnalysedQuiz quiz(Actor actor, RunId id, Slug activity, AnalysisFilter filter) {
        var run = runs.managed(actor, id);
        return analysed(actor, run, quiz(run, activity), filter);
    }

    /// Takes the figures out of the platform: hands over the questions in the order of the filter.
    @Transactional
    public void each(Actor actor, RunId id, Slug activity, AnalysisFilter filter, Consumer<AnalysedQuestion> reader) {
        var run = runs.managed(actor, id);
        var quiz = quiz(run, activity);
        events.publishEvent(actor.did(
                "analysis.exported",
                new Auditable.Subject("run", id.toString(), run.title()),
                actor.organization(),
                Map.of("activity", quiz.title(), "filter", filter.parameters().toString())));
        analysed(actor, run, quiz, filter).in(filter.order()).forEach(reader);
    }

    private AnalysedQuiz analysed(Actor actor, CourseRun run, QuizActivity activity, AnalysisFilter filter) {
        var languages = new ComparedLanguages(
                library.pack(run.version()).course().language().toLanguageTag());
        var figures = answers.figures(rows(actor, run, activity, filter), activity.digest(), languages);
        var times = answers.times(rows(actor, run, activity, filter), activity.digest());
        var usual = usual(times);
        var asked = questions(activity.quiz());
        var questions = new ArrayList<AnalysedQuestion>();
        var shown = exposures.ofManager(actor, run.course());
        asked.forEach(each -> questions.add(analysed(
                questions.size() + 1,
                each,
                figures,
                times.get(each.id()),
                usual,
                shown.get(each.id()),
                languages.flags(each.id()))));
        return new AnalysedQuiz(activity.title(), activity.quiz().size() < asked.size(), figures, usual, questions);
    }

    private AnalysedQuestion analysed(
            int number,
            Question question,
            QuizFigures all,
            @Nullable QuestionTime time,
            @Nullable Integer usual,
            @Nullable Exposure exposure,
            List<Flag> ofLanguages) {
        var choices = CountedAnswers.choices(question);
        var guess = CountedAnswers.guess(question);
        var figures = all.of(question.id()).orElse(null);
        return new AnalysedQuestion(
                number,
                replaying.example(question),
                choices,
                guess,
                figures,
                time,
                exposure,
                figures == null
                        ? List.of(new Flag.TooFew(0))
                        : Stream.of(
                                        Flag.of(figures, choices, guess, time, usual).stream(),
                                        ofLanguages.stream(),
                                        often(exposure))
                                .flatMap(each -> each)
                                .toList());
    }

    private static Stream<Flag> often(@Nullable Exposure exposure) {
        return exposure != null && exposure.isOften() ? Stream.of(new Flag.ShownOften(exposure.people())) : Stream.of();
    }

    private ResultRows rows(Actor actor, CourseRun run, QuizActivity activity, AnalysisFilter filter) {
        var may = runs.managed(actor);
        var rows = filter.everyRun()
                ? ResultRows.of(may, run.course(), filter.whose())
                : ResultRows.of(may, run.id(), filter.whose());
        return rows.at(activity.id());
    }

    private QuizActivity quiz(CourseRun run, Slug id) {
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(each -> each.id().equals(id))
                .filter(QuizActivity.class::isInstance)
                .map(QuizActivity.class::cast)
                .findFirst()
                .orElseThrow(RunNotFoundException::new);
    }

    /// Everything that it can draw, once.
    private static List<Question> questions(Quiz quiz) {
        var questions = new LinkedHashMap<QuestionId, Question>();
        quiz.draws().forEach(draw -> draw.pool().forEach(each -> questions.putIfAbsent(each.id(), each)));
        return List.copyOf(questions.values());
    }

    /// The middle of what the questions take.
    private static @Nullable Integer usual(Map<QuestionId, QuestionTime> times) {
        var halves = times.values().stream()
                .filter(time -> time.answers() >= Enough.TO_CONCLUDE)
                .map(QuestionTime::half)
                .sorted()
                .toList();
        return halves.isEmpty() ? null : halves.get(halves.size() / 2);
    }
}
