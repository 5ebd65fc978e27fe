package org.caseroom.learning.marking;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseroom.assessment.Answering;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.EventId;
import org.caseroom.assessment.FileId;
import org.caseroom.assessment.FileIntake;
import org.caseroom.assessment.Response;
import org.caseroom.assessment.Submission;
import org.caseroom.assessment.Submitting;
import org.caseroom.assessment.upload.SampleFiles;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.question.Answer;
import org.caseroom.question.HandedFile;
import org.caseroom.question.Marks;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationContext;

/// A run with an assignment that people hand in: a memo, marked for its facts and for what it asks for, and two lines.
public final class SampleMarking {

    public static final Slug ASSIGNMENT = new Slug("write-it");
    public static final QuestionId MEMO = new QuestionId("memo");
    public static final QuestionId LINES = new QuestionId("lines");

    public static final QuestionId REPORT = new QuestionId("report");
    public static final QuestionId PICTURE = new QuestionId("picture");

    private final ApplicationContext application;
    private final SampleCohort cohort;
    private final CourseRun run;

    /// @param second what is said of second marks of the memo
    public SampleMarking(ApplicationContext application, String second) {
        this(application, SamplePack.withAssignment(second));
    }

    /// The same with files that are handed in: a report and a picture.
    public static SampleMarking ofFiles(ApplicationContext application) {
        return new SampleMarking(application, SamplePack.withUpload());
    }

    private SampleMarking(ApplicationContext application, SamplePack course) {
        this.application = application;
        this.cohort = new SampleCohort(application);
        var version = application.getBean(Publishing.class).publishAsNewest(course.pack());
        this.run = SampleRuns.opened(application, "Spring", version);
    }

    public SampleCohort cohort() {
        return cohort;
    }

    public CourseRun run() {
        return run;
    }

    public Actor enrolled(String name) {
        var trainee = cohort.trainee(name, cohort.nairobi());
        cohort.enrolled(trainee, run);
        return trainee;
    }

    /// What came of handing in a memo and two lines; what is empty is left out.
    public Submission handsIn(Actor actor, String memo, String lines) {
        var device = new DeviceId(UUID.randomUUID());
        var access = application.getBean(TakingQuizzes.class).start(actor, run.id(), ASSIGNMENT, device, "");
        answer(access, device, 1, MEMO, memo);
        answer(access, device, 2, LINES, lines);
        return application
                .getBean(Submitting.class)
                .submit(access.token(), access.attempt().attempt(), List.of());
    }

    /// What came of handing in a report of two files and a picture.
    public Submission handsInFiles(Actor actor) {
        var device = new DeviceId(UUID.randomUUID());
        var access = application.getBean(TakingQuizzes.class).start(actor, run.id(), ASSIGNMENT, device, "");
        var report = List.of(
                sent(access, REPORT, "Amina Odhiambo.pdf", SampleFiles.pdf("")),
                sent(access, REPORT, "notes.txt", SampleFiles.text("Notes.")));
        answer(access, device, 1, REPORT, new Answer.Files(report));
        answer(
                access,
                device,
                2,
                PICTURE,
                new Answer.Files(List.of(sent(access, PICTURE, "scene (1).png", SampleFiles.png(1, 1)))));
        return application
                .getBean(Submitting.class)
                .submit(access.token(), access.attempt().attempt(), List.of());
    }

    private HandedFile sent(AttemptAccess access, QuestionId question, String name, byte[] content) {
        return application
                .getBean(FileIntake.class)
                .take(
                        access.token(),
                        access.attempt().attempt(),
                        question,
                        new FileId(UUID.randomUUID()),
                        name,
                        new ByteArrayInputStream(content));
    }

    public AttemptId attemptOf(Submission submission) {
        return switch (submission) {
            case Submission.Waiting(var handedIn) -> handedIn.attempt();
            case Submission.Accepted(var outcome) -> outcome.attempt();
            case Submission.Conflicting _ -> throw new AssertionError();
        };
    }

    private void answer(AttemptAccess access, DeviceId device, int sequence, QuestionId question, String text) {
        if (!text.isEmpty()) {
            answer(access, device, sequence, question, new Answer.Essay(text));
        }
    }

    private void answer(AttemptAccess access, DeviceId device, int sequence, QuestionId question, Answer answer) {
        application
                .getBean(Answering.class)
                .record(
                        access.token(),
                        access.attempt().attempt(),
                        new Response(new EventId(UUID.randomUUID()), question, device, sequence, 0, answer));
    }

    /// Marks of the memo.
    public static Marks memo(int facts, int request) {
        return new Marks(
                List.of(given("facts", facts, "You name the bank."), given("request", request, "")), "A good start.");
    }

    public static Marks lines(int level) {
        return new Marks(Stream.of(given("clear", level, "")).toList(), "");
    }

    private static Marks.Given given(String criterion, int level, String comment) {
        return new Marks.Given(new OptionId(criterion), level, comment);
    }
}
