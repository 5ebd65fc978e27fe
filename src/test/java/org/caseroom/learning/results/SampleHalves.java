package org.caseroom.learning.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caseroom.assessment.Answering;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.EventId;
import org.caseroom.assessment.Recorded;
import org.caseroom.assessment.Response;
import org.caseroom.assessment.Submitting;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.identity.OrganizationId;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.question.Answer;
import org.caseroom.question.Certainty;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// A run of the sample course with a test before it and one after it, which ask four of eight questions each: of each
/// half two are about the first steps and two about money. Right is always option a. The second asks how sure one is.
public final class SampleHalves {

    public static final Slug BEFORE = new Slug("before");
    public static final Slug AFTER = new Slug("after");

    private static final String TEST = """
            id: %s
            title: %s
            minutes: 5
            objectives: [first-steps]
            intro: It counts for nothing.
            pass-mark: 0
            attempts: 2
            shuffle-options: false
            feedback: after-submit
            half: %s
            %sdraw:
              - bank: facts
                count: 4
            """;

    private final ApplicationContext application;
    private final SampleCohort cohort;
    private final CourseRun run;

    public SampleHalves(ApplicationContext application, SampleCohort cohort) {
        this.application = application;
        this.cohort = cohort;
        run = SampleRuns.opened(application, "With two tests", pack());
    }

    public static SamplePack pack() {
        var bank = new StringBuilder("questions:\n");
        for (var number = 0; number < 8; number++) {
            bank.append("""
                      - id: fact-%d
                        kind: single-choice
                        difficulty: 1
                        tags: [fact]
                        objective: %s
                        lesson: mules
                        prompt: What of fact %d?
                        options:
                          - {id: a, text: This, correct: true, why: Yes.}
                          - {id: b, text: That, why: No.}
                          - {id: c, text: Neither, why: No.}
                    """.formatted(number, number < 4 ? "first-steps" : "follow-money", number));
        }
        return SamplePack.sound()
                .replacing(
                        SamplePack.MODULE,
                        "    text: Order the first steps.",
                        "    text: Order the first steps.\n  - id: follow-money\n    text: Follow the money.")
                .replacing(SamplePack.SECOND_LESSON, "[first-steps]", "[first-steps, follow-money]")
                .with("bank/facts.questions.yaml", bank.toString())
                .with("01-basics/00-before.quiz.yaml", TEST.formatted(BEFORE, "Where you stand", "first", ""))
                .with(
                        "01-basics/09-after.quiz.yaml",
                        TEST.formatted(AFTER, "What you know now", "second", "certainty: true\n"));
    }

    public CourseRun run() {
        return run;
    }

    public Actor participant(String name, OrganizationId organization) {
        var trainee = cohort.trainee(name, organization);
        cohort.enrolled(trainee, run);
        return trainee;
    }

    /// Somebody takes both tests, with so many of four right in each.
    public Actor takesBoth(String name, OrganizationId organization, int before, int after) {
        var trainee = participant(name, organization);
        begins(trainee, BEFORE).hasRight(before);
        begins(trainee, AFTER).hasRight(after);
        return trainee;
    }

    public Sitting begins(Actor trainee, Slug test) {
        return new Sitting(trainee, test);
    }

    /// One person at one test.
    public final class Sitting {

        private final DeviceId device = new DeviceId(UUID.randomUUID());
        private final AttemptAccess access;
        private final Map<QuestionId, Integer> revisions = new HashMap<>();
        private long sequence;

        private Sitting(Actor trainee, Slug test) {
            access = application.getBean(TakingQuizzes.class).start(trainee, run.id(), test, device, "");
        }

        public AttemptAccess access() {
            return access;
        }

        public AttemptId id() {
            return access.attempt().attempt();
        }

        public List<QuestionId> asked() {
            return access.attempt().variant().questions().stream()
                    .map(ShownQuestion::id)
                    .map(QuestionId::new)
                    .toList();
        }

        public Recorded answers(QuestionId question, String option, @Nullable Certainty certainty) {
            return answers(device, question, option, certainty);
        }

        /// From another device, which knows nothing of the first.
        public Recorded answersElsewhere(QuestionId question, String option, @Nullable Certainty certainty) {
            return answers(new DeviceId(UUID.randomUUID()), question, option, certainty);
        }

        private Recorded answers(DeviceId from, QuestionId question, String option, @Nullable Certainty certainty) {
            var recorded = application
                    .getBean(Answering.class)
                    .record(
                            access.token(),
                            id(),
                            new Response(
                                    new EventId(UUID.randomUUID()),
                                    question,
                                    from,
                                    ++sequence,
                                    from.equals(device) ? revisions.getOrDefault(question, 0) : 0,
                                    new Answer.Chosen(Set.of(new OptionId(option))),
                                    certainty));
            revisions.put(question, recorded.revision());
            return recorded;
        }

        /// Answers all questions, so many of them right, and hands them in.
        public Sitting hasRight(int right) {
            for (var number = 0; number < asked().size(); number++) {
                answers(asked().get(number), number < right ? "a" : "b", null);
            }
            return submits();
        }

        public Sitting submits() {
            application.getBean(Submitting.class).submit(access.token(), id(), List.of());
            return this;
        }
    }
}
