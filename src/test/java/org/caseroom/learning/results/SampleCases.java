package org.caseroom.learning.results;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.assessment.Answering;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.EventId;
import org.caseroom.assessment.FixedSeeds;
import org.caseroom.assessment.Recorded;
import org.caseroom.assessment.Response;
import org.caseroom.assessment.Submitting;
import org.caseroom.casework.Difficulty;
import org.caseroom.casework.Imprint;
import org.caseroom.casework.Settings;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.kind.ExerciseKinds;
import org.caseroom.casework.solving.Solvers;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.question.Answer;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationContext;

/// A run of the sample course with a case in it, and people who work it.
public final class SampleCases {

    public static final Slug CASE = new Slug("work-it");
    public static final QuestionId DEPOSIT = new QuestionId("deposit");
    public static final QuestionId ARRIVED = new QuestionId("arrived");

    private static final String PEEL_CHAIN = "peel-chain";

    private final ApplicationContext application;
    private final SampleCohort cohort;
    private final CourseRun run;

    public SampleCases(ApplicationContext application, SampleCohort cohort) {
        this.application = application;
        this.cohort = cohort;
        this.run = openRun("With a case");
    }

    /// In a run of another course that has such a case.
    public SampleCases(ApplicationContext application, SampleCohort cohort, CourseRun run) {
        this.application = application;
        this.cohort = cohort;
        this.run = run;
    }

    public CourseRun run() {
        return run;
    }

    /// One more run of the same course.
    public CourseRun openRun(String title) {
        return SampleRuns.opened(application, title, SamplePack.withExercise(PEEL_CHAIN));
    }

    /// Somebody of an organization who takes part.
    public Actor participant(String name, OrganizationId organization) {
        var trainee = cohort.trainee(name, organization);
        cohort.enrolled(trainee, run);
        return trainee;
    }

    /// An attempt of somebody at the case, on a device of its own.
    public Sitting begins(Actor actor) {
        return new Sitting(actor, run, new DeviceId(UUID.randomUUID()));
    }

    /// An attempt at a case in which the rest that arrives is known again. Where it is a round amount, it says too
    /// little for that: about one case in five hundred.
    public Sitting beginsWithATellingRest(Actor actor) {
        application.getBean(FixedSeeds.class).set(aSeedWithATellingRest());
        return begins(actor);
    }

    private static long aSeedWithATellingRest() {
        var exercise = new Exercise(ExerciseKinds.named(PEEL_CHAIN).orElseThrow(), Settings.of(Difficulty.BASIC));
        return new SecureRandom()
                .longs()
                .filter(seed -> exercise.draw(seed).tasks().stream()
                        .filter(task -> task.id().equals(ARRIVED))
                        .anyMatch(task -> !Imprint.ofTruth(task).isEmpty()))
                .findFirst()
                .orElseThrow();
    }

    public Sitting begins(Actor actor, CourseRun in) {
        return new Sitting(actor, in, new DeviceId(UUID.randomUUID()));
    }

    /// One person at one case.
    public final class Sitting {

        private final DeviceId device;
        private final AttemptAccess access;
        private final Map<QuestionId, Integer> revisions = new HashMap<>();
        private long sequence;

        private Sitting(Actor actor, CourseRun in, DeviceId device) {
            this.device = device;
            this.access = application.getBean(TakingQuizzes.class).start(actor, in.id(), CASE, device, "");
        }

        public AttemptId id() {
            return access.attempt().attempt();
        }

        /// What is right in this case, as somebody finds it who works with what is shown.
        public Map<String, Answer> solution() {
            var file = access.attempt().variant().caseFile();
            if (file == null) {
                throw new IllegalStateException("This is no case.");
            }
            return Solvers.of(PEEL_CHAIN).solve(file);
        }

        public Recorded answers(QuestionId task, Answer answer) {
            return answers(device, task, answer);
        }

        /// An answer from another device, which has seen none so far.
        public Recorded answersElsewhere(QuestionId task, Answer answer) {
            return answers(new DeviceId(UUID.randomUUID()), task, answer);
        }

        private Recorded answers(DeviceId from, QuestionId task, Answer answer) {
            var recorded = application
                    .getBean(Answering.class)
                    .record(
                            access.token(),
                            id(),
                            new Response(
                                    new EventId(UUID.randomUUID()),
                                    task,
                                    from,
                                    ++sequence,
                                    from.equals(device) ? revisions.getOrDefault(task, 0) : 0,
                                    answer));
            revisions.put(task, recorded.revision());
            return recorded;
        }

        public Sitting solves() {
            solution().forEach((task, answer) -> answers(new QuestionId(task), answer));
            return this;
        }

        public Sitting solvesAllBut(QuestionId left) {
            solution().forEach((task, answer) -> {
                if (!task.equals(left.value())) {
                    answers(new QuestionId(task), answer);
                }
            });
            return this;
        }

        /// Gives what is right in another case.
        public Sitting givesOf(Sitting other, QuestionId task) {
            answers(task, other.solution().getOrDefault(task.value(), Answer.BLANK));
            return this;
        }

        public Sitting takesHint(QuestionId task) {
            application.getBean(Answering.class).takeHint(access.token(), id(), task);
            return this;
        }

        public Sitting submits() {
            application.getBean(Submitting.class).submit(access.token(), id(), List.of());
            return this;
        }
    }
}
