package org.caseroom.learning.marking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseroom.assessment.FileContent;
import org.caseroom.assessment.FileId;
import org.caseroom.assessment.MarkingWork;
import org.caseroom.assessment.Piece;
import org.caseroom.assessment.PieceId;
import org.caseroom.assessment.analysis.Agreement;
import org.caseroom.course.CourseLibrary;
import org.caseroom.coursepack.Activity;
import org.caseroom.coursepack.AssignmentActivity;
import org.caseroom.coursepack.ExerciseActivity;
import org.caseroom.coursepack.Lesson;
import org.caseroom.coursepack.QuizActivity;
import org.caseroom.coursepack.ScenarioActivity;
import org.caseroom.coursepack.SurveyActivity;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.RunKeeping;
import org.caseroom.enrolment.RunNotFoundException;
import org.caseroom.identity.Actor;
import org.caseroom.identity.FindingPeople;
import org.caseroom.question.HandedFile;
import org.caseroom.question.Marks;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Rubric;
import org.caseroom.question.Written;
import org.caseroom.shared.Auditable;
import org.caseroom.shared.Notifiable;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets who manages a run mark what was handed in there, question by question. Whose work it is they don't learn,
/// unless its
/// author wants it. Who was marked is told once all of an attempt is.
@Service
@Transactional
public class MarkingRuns {

    private final RunKeeping keeping;
    private final CourseLibrary library;
    private final MarkingWork work;
    private final FindingPeople people;
    private final ApplicationEventPublisher events;

    MarkingRuns(
            RunKeeping keeping,
            CourseLibrary library,
            MarkingWork work,
            FindingPeople people,
            ApplicationEventPublisher events) {
        this.keeping = keeping;
        this.library = library;
        this.work = work;
        this.people = people;
        this.events = events;
    }

    /// The run that the actor may mark in.
    ///
    /// @throws RunNotFoundException if they don't manage it
    @Transactional(readOnly = true)
    public CourseRun run(Actor actor, RunId id) {
        return keeping.managed(actor, id);
    }

    /// How many pieces of work wait in a run. Empty where nothing of it is marked by people, or the actor is none
    /// of
    /// them.
    @Transactional(readOnly = true)
    public Optional<Integer> waiting(Actor actor, RunId id) {
        if (!keeping.manages(actor, id) || !isMarkedByPeople(keeping.managed(actor, id))) {
            return Optional.empty();
        }
        return Optional.of(work.queues(id, actor.person()).stream()
                .mapToInt(MarkingWork.Queue::waiting)
                .sum());
    }

    private boolean isMarkedByPeople(CourseRun run) {
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .anyMatch(activity -> !asked(activity).isEmpty());
    }

    /// What there is to mark in a run, in the order of the course.
    ///
    /// @throws RunNotFoundException as above
    @Transactional(readOnly = true)
    public List<MarkingQueue> queues(Actor actor, RunId id) {
        var run = keeping.managed(actor, id);
        var queues = work.queues(id, actor.person());
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .flatMap(activity -> asked(activity).values().stream()
                        .flatMap(question -> queues.stream()
                                .filter(queue -> queue.activity().equals(activity.id())
                                        && queue.question().equals(question.id()))
                                .map(queue -> queue(id, activity, question, queue))))
                .toList();
    }

    /// Puts the next piece of work before the actor, for some while. Empty where none is left for them.
    ///
    /// @throws RunNotFoundException as above
    public Optional<WorkToMark> next(Actor actor, RunId id, Slug activity, QuestionId question) {
        var run = keeping.managed(actor, id);
        return work.next(id, activity, question, actor.person()).map(piece -> toMark(actor, run, activity, piece));
    }

    /// The next piece of work that two people marked otherwise. Empty where there is none.
    ///
    /// @throws RunNotFoundException as above
    @Transactional(readOnly = true)
    public Optional<WorkToMark> differing(Actor actor, RunId id, Slug activity, QuestionId question) {
        var run = keeping.managed(actor, id);
        return work.differing(id, activity, question, actor.person()).map(piece -> toMark(actor, run, activity, piece));
    }

    /// A file of a piece of work, under a name that doesn't say whose it is where nobody is to know. Who took it is
    /// remembered.
    ///
    /// @throws RunNotFoundException as above, and where the run has no such piece for the actor, or it no such file
    public FileContent file(Actor actor, RunId id, PieceId piece, FileId file) {
        var run = keeping.managed(actor, id);
        var marked = work.file(id, piece, actor.person(), file).orElseThrow(RunNotFoundException::new);
        events.publishEvent(actor.did(
                "work.file-taken",
                new Auditable.Subject("run", run.id().toString(), run.title()),
                actor.organization(),
                Map.of("question", piece.question().value(), "piece", piece.name())));
        var content = marked.content();
        var sent = content.file();
        return marked.marking().anonymous()
                ? new FileContent(
                        new HandedFile(
                                sent.id(),
                                "%s-%d.%s"
                                        .formatted(
                                                piece.name(),
                                                marked.number(),
                                                sent.type().extension()),
                                sent.type(),
                                sent.size(),
                                sent.sha256()),
                        content.bytes())
                : content;
    }

    /// Leaves a piece of work to others.
    ///
    /// @throws RunNotFoundException as above
    public void leave(Actor actor, RunId id, PieceId piece) {
        keeping.managed(actor, id);
        work.release(piece, actor.person());
    }

    /// Writes marks down, for good. False where the piece was no longer before the actor.
    ///
    /// @throws RunNotFoundException as above, and where the run has no such piece
    /// @throws IllegalArgumentException if they don't fit the rubric
    public boolean mark(Actor actor, RunId id, PieceId piece, Marks marks) {
        var run = runOf(actor, id, piece);
        return remember(actor, run, "work.marked", work.mark(id, piece, actor.person(), marks));
    }

    /// Settles what two people marked otherwise. False where somebody did before.
    ///
    /// @throws RunNotFoundException as above, and where the run has no such piece
    /// @throws IllegalArgumentException if the marks don't fit the rubric
    public boolean settle(Actor actor, RunId id, PieceId piece, Marks marks) {
        var run = runOf(actor, id, piece);
        return remember(actor, run, "work.settled", work.settle(id, piece, actor.person(), marks));
    }

    private CourseRun runOf(Actor actor, RunId id, PieceId piece) {
        var run = keeping.managed(actor, id);
        if (!work.has(id, piece)) {
            throw new RunNotFoundException();
        }
        return run;
    }

    private boolean remember(Actor actor, CourseRun run, String act, Optional<MarkingWork.Saved> saved) {
        saved.ifPresent(done -> {
            events.publishEvent(actor.did(
                    act,
                    new Auditable.Subject("run", run.id().toString(), run.title()),
                    done.participant().organization(),
                    Map.of(
                            "question",
                            done.piece().question().value(),
                            "piece",
                            done.piece().name())));
            var graded = done.graded();
            if (graded != null) {
                events.publishEvent(new Notifiable(
                        graded.participant().person().value(),
                        "attempt-marked",
                        Map.of("run", run.title(), "activity", title(run, graded.activity())),
                        "learn-in/" + run.id() + "/" + graded.activity().value(),
                        null,
                        null));
            }
        });
        return saved.isPresent();
    }

    private WorkToMark toMark(Actor actor, CourseRun run, Slug activity, Piece piece) {
        var participant = piece.participant().person();
        var asked = piece.asked();
        return new WorkToMark(
                run,
                title(run, activity),
                piece,
                asked.marking().anonymous()
                        ? null
                        : people.names(List.of(participant)).get(participant),
                queues(actor, run.id()).stream()
                        .filter(queue -> queue.activity().equals(activity)
                                && queue.question().equals(asked.id()))
                        .findFirst()
                        .orElseThrow());
    }

    private MarkingQueue queue(RunId run, Activity activity, Written question, MarkingWork.Queue queue) {
        return new MarkingQueue(
                activity.id(),
                activity.title(),
                question.id(),
                question.prompt().html(),
                queue.pieces(),
                queue.mine(),
                queue.waiting(),
                queue.differing(),
                agreement(question.rubric(), work.pairs(run, activity.id(), question.id())));
    }

    private static List<MarkingQueue.OnCriterion> agreement(Rubric rubric, List<Map.Entry<Marks, Marks>> pairs) {
        return pairs.isEmpty()
                ? List.of()
                : rubric.criteria().stream()
                        .map(criterion -> new MarkingQueue.OnCriterion(
                                criterion.title(),
                                Agreement.of(
                                        pairs.stream()
                                                .map(pair -> new Agreement.Pair(
                                                        pair.getKey().levelOf(criterion.id()),
                                                        pair.getValue().levelOf(criterion.id())))
                                                .toList(),
                                        criterion.levels().size())))
                        .toList();
    }

    private String title(CourseRun run, Slug activity) {
        return library.pack(run.version()).modules().stream()
                .flatMap(module -> module.activities().stream())
                .filter(each -> each.id().equals(activity))
                .map(Activity::title)
                .findFirst()
                .orElse(activity.value());
    }

    /// What only people can mark of an activity, by id.
    private static Map<QuestionId, Written> asked(Activity activity) {
        var questions = switch (activity) {
            case AssignmentActivity assignment -> assignment.tasks().stream().<Question>map(Function.identity());
            case QuizActivity quiz -> quiz.quiz().draws().stream().flatMap(draw -> draw.pool().stream());
            case Lesson _, ExerciseActivity _, ScenarioActivity _, SurveyActivity _ -> Stream.<Question>empty();
        };
        var written = new LinkedHashMap<QuestionId, Written>();
        questions
                .filter(Written.class::isInstance)
                .map(Written.class::cast)
                .forEach(question -> written.putIfAbsent(question.id(), question));
        return written;
    }
}
