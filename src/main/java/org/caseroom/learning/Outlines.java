package org.caseroom.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.assessment.Disclosing;
import org.caseroom.assessment.Participant;
import org.caseroom.assessment.Purpose;
import org.caseroom.course.CourseLibrary;
import org.caseroom.course.Edition;
import org.caseroom.course.VersionContent;
import org.caseroom.coursepack.AssignmentActivity;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.ExerciseActivity;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.ModulePart;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.coursepack.ScenarioActivity;
import org.caseroom.coursepack.SurveyActivity;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.enrolment.Enrolment;
import org.caseroom.identity.Actor;
import org.caseroom.question.survey.Survey;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What one's own courses are made of and how far one is.
@Service
@Transactional(readOnly = true)
public class Outlines {

    /// What loading a quiz costs at most, less its questions: measured, rounded up.
    private static final long BYTES_OF_A_QUESTION = 400;

    /// What loading a case costs at most, compressed: measured, rounded up.
    private static final long BYTES_OF_A_CASE = 30_000;

    /// A play comes turn by turn; that is about what the turns of one need in all.
    private static final long BYTES_OF_A_PLAY = 40_000;

    private final Enrolling enrolling;
    private final CourseLibrary library;
    private final ProgressRecords records;
    private final Disclosing disclosing;
    private final Previewing previewing;

    Outlines(
            Enrolling enrolling,
            CourseLibrary library,
            ProgressRecords records,
            Disclosing disclosing,
            Previewing previewing) {
        this.disclosing = disclosing;
        this.previewing = previewing;
        this.enrolling = enrolling;
        this.library = library;
        this.records = records;
    }

    /// The courses that somebody takes part in, the one where they were last first.
    public List<Outline> of(Actor actor) {
        return enrolling.participations(actor).stream()
                .map(enrolment -> outline(enrolment, actor.locale()))
                .sorted(java.util.Comparator.comparing((Outline outline) -> outline.place() == null
                                ? java.time.Instant.EPOCH
                                : outline.place().at())
                        .reversed())
                .toList();
    }

    /// One of one's own courses, or one that is tried out.
    ///
    /// @throws PlaceNotFoundException if the person takes no part in the run
    public Outline of(Actor actor, RunId run) {
        return enrolling
                .participation(actor, run)
                .map(enrolment -> outline(enrolment, actor.locale()))
                .or(() -> previewing.find(actor, run).map(pack -> preview(run, pack.in(actor.locale()))))
                .orElseThrow(PlaceNotFoundException::new);
    }

    /// The course of a participant in a language, for the feature that has already decided that they may see it.
    Outline of(Participant participant, Locale language) {
        return participant.purpose() == Purpose.PREVIEW
                ? previewing
                        .find(participant)
                        .map(pack -> preview(participant.run(), pack.in(language)))
                        .orElseThrow(PlaceNotFoundException::new)
                : outline(enrolling.of(participant.person(), participant.run()), language);
    }

    /// As somebody finds it who has not begun.
    private Outline preview(RunId id, CoursePack pack) {
        var modules = modules(pack, library.content(pack), Map.of(), Map.of());
        return new Outline(
                id,
                pack.course().id(),
                pack.course().title(),
                pack.course().language().toLanguageTag(),
                true,
                ProgressRecords.Stand.NONE.progress(),
                null,
                null,
                null,
                continueAt(Optional.empty(), modules),
                modules,
                List.of());
    }

    private Outline outline(Enrolment enrolment, Locale language) {
        var run = enrolling.run(enrolment.run());
        var edition = library.edition(run.version(), language, enrolment.organization());
        var pack = edition.pack();
        var stands = toldOf(enrolment);
        var moduleStands = records.modules(enrolment.id());
        var modules = modules(pack, edition.content(), stands, moduleStands);
        var place = records.place(enrolment.id());
        return new Outline(
                run.id(),
                run.course(),
                pack.course().title(),
                pack.course().language().toLanguageTag(),
                false,
                records.course(enrolment.id()).progress(),
                run.closesAt(),
                enrolment.dueIn(run),
                place.orElse(null),
                continueAt(place, modules),
                modules,
                edition.overlays().stream()
                        .map(laid -> laid.overlay().sheet().place())
                        .toList());
    }

    private Map<Slug, ProgressRecords.Stand> toldOf(Enrolment enrolment) {
        var stands = new HashMap<>(records.activities(enrolment.id()));
        disclosing
                .secretScores(enrolment.person(), enrolment.run())
                .forEach(activity -> stands.computeIfPresent(activity, (_, stand) -> stand.withoutScore()));
        return stands;
    }

    /// What a version is made of, as somebody finds it who has not begun.
    List<Outline.OutlineModule> contents(Edition edition) {
        return modules(edition.pack(), edition.content(), Map.of(), Map.of());
    }

    private static List<Outline.OutlineModule> modules(
            CoursePack pack,
            VersionContent content,
            Map<Slug, ProgressRecords.Stand> stands,
            Map<Slug, ProgressRecords.Stand> moduleStands) {
        return pack.modules().stream()
                .map(module -> new Outline.OutlineModule(
                        module.id(),
                        module.title(),
                        moduleStands
                                .getOrDefault(module.id(), ProgressRecords.Stand.NONE)
                                .progress(),
                        activities(module, content, stands)))
                .toList();
    }

    private static List<Outline.OutlineActivity> activities(
            ModulePart module, VersionContent content, Map<Slug, ProgressRecords.Stand> stands) {
        return module.activities().stream()
                .filter(activity -> !(activity instanceof SurveyActivity(var survey, var _)) || !survey.isOnTheJob())
                .map(activity -> {
                    var progress = stands.getOrDefault(activity.id(), ProgressRecords.Stand.NONE)
                            .progress();
                    return switch (activity) {
                        case Lesson lesson ->
                            new Outline.OutlineActivity(
                                    lesson.id(),
                                    Outline.Kind.LESSON,
                                    lesson.title(),
                                    lesson.minutes(),
                                    content.cost(lesson),
                                    lesson.digest(),
                                    progress);
                        case QuizActivity(var quiz, var objectives, var digest) ->
                            new Outline.OutlineActivity(
                                    quiz.id(),
                                    Outline.Kind.QUIZ,
                                    quiz.title(),
                                    quiz.minutes(),
                                    quiz.size() * BYTES_OF_A_QUESTION,
                                    null,
                                    progress);
                        case AssignmentActivity assignment ->
                            new Outline.OutlineActivity(
                                    assignment.id(),
                                    Outline.Kind.ASSIGNMENT,
                                    assignment.title(),
                                    assignment.minutes(),
                                    assignment.tasks().size() * BYTES_OF_A_QUESTION,
                                    null,
                                    progress);
                        case ExerciseActivity exercise ->
                            new Outline.OutlineActivity(
                                    exercise.id(),
                                    Outline.Kind.EXERCISE,
                                    exercise.title(),
                                    exercise.minutes(),
                                    BYTES_OF_A_CASE,
                                    null,
                                    progress);
                        case ScenarioActivity scenario ->
                            new Outline.OutlineActivity(
                                    scenario.id(),
                                    Outline.Kind.SCENARIO,
                                    scenario.title(),
                                    scenario.minutes(),
                                    BYTES_OF_A_PLAY,
                                    null,
                                    progress);
                        case SurveyActivity(var survey, var _) ->
                            new Outline.OutlineActivity(
                                    survey.id(),
                                    Outline.Kind.SURVEY,
                                    survey.title(),
                                    survey.minutes(),
                                    survey.items().size() * BYTES_OF_A_QUESTION,
                                    null,
                                    progress);
                    };
                })
                .toList();
    }

    /// Where somebody was, unless that is done; then the first that is not.
    private static Slug continueAt(Optional<Place> place, List<Outline.OutlineModule> modules) {
        var activities = modules.stream()
                .flatMap(module -> module.activities().stream())
                .filter(activity -> activity.kind().isRequired())
                .toList();
        return place.map(Place::activity)
                .filter(last ->
                        activities.stream().anyMatch(activity -> activity.id().equals(last) && !isDone(activity)))
                .or(() -> activities.stream()
                        .filter(activity -> !isDone(activity))
                        .map(Outline.OutlineActivity::id)
                        .findFirst())
                .orElseGet(() -> activities.getFirst().id());
    }

    private static boolean isDone(Outline.OutlineActivity activity) {
        return activity.progress().completion() == Completion.COMPLETED
                && activity.progress().success() != Success.FAILED;
    }

    /// A survey of a run, for those who take part in it or try it out, also one that is asked at work.
    ///
    /// @throws PlaceNotFoundException if there is none
    public Survey survey(Actor actor, RunId run, Slug survey) {
        return enrolling
                .participation(actor, run)
                .map(enrolment -> library.edition(enrolling.run(enrolment.run()).version(), actor.locale())
                        .pack())
                .or(() -> previewing.find(actor, run))
                .stream()
                .flatMap(pack -> pack.modules().stream())
                .flatMap(module -> module.activities().stream())
                .filter(SurveyActivity.class::isInstance)
                .map(activity -> ((SurveyActivity) activity).survey())
                .filter(each -> each.id().equals(survey))
                .findFirst()
                .orElseThrow(PlaceNotFoundException::new);
    }

    /// The run's lessons and images in every language, for those who take part in it or try it out.
    ///
    /// @throws PlaceNotFoundException if the person takes no part in the run
    public VersionContent content(Actor actor, RunId run) {
        return enrolling
                .participation(actor, run)
                .map(enrolment ->
                        library.everyContent(enrolling.run(enrolment.run()).version(), enrolment.organization()))
                .or(() -> previewing.find(actor, run).map(library::everyContent))
                .orElseThrow(PlaceNotFoundException::new);
    }
}
