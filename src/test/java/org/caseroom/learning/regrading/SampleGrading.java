package org.caseroom.learning.regrading;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.assessment.Answering;
import org.caseroom.assessment.AttemptAccess;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.EventId;
import org.caseroom.assessment.Response;
import org.caseroom.assessment.Submitting;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.SampleRuns;
import org.caseroom.identity.Actor;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.QuestionId;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationContext;

/// A run with a quiz of three questions that people hand in: where to begin, a word, a share. The key of the first is
/// wrong.
public final class SampleGrading {

    public static final Slug QUIZ = new Slug("check");

    /// The second quiz where there are two, of the same questions.
    public static final Slug AGAIN = new Slug("again");

    public static final QuestionId WHERE = new QuestionId("where");
    public static final QuestionId WORD = new QuestionId("word");
    public static final QuestionId SHARE = new QuestionId("share");

    private final ApplicationContext application;
    private final SampleCohort cohort;
    private final CourseRun run;
    private final int more;
    private final String rules;
    private final boolean twice;

    public SampleGrading(ApplicationContext application) {
        this(application, 0);
    }

    /// @param more how many questions the quiz asks besides
    public SampleGrading(ApplicationContext application, int more) {
        this(application, more, "", 'a', false);
    }

    /// @param rules lines of the quiz, as an author writes them
    /// @param key the letter of what is right to begin with
    SampleGrading(ApplicationContext application, String rules, char key) {
        this(application, 0, rules, key, false);
    }

    /// With a second quiz that asks the same.
    public static SampleGrading ofTwoQuizzes(ApplicationContext application) {
        return new SampleGrading(application, 0, "", 'a', true);
    }

    private SampleGrading(ApplicationContext application, int more, String rules, char key, boolean twice) {
        this.application = application;
        this.cohort = new SampleCohort(application);
        this.more = more;
        this.rules = rules;
        this.twice = twice;
        var version = application.getBean(Publishing.class).publishAsNewest(pack(key, "Begin with?"));
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

    public void handsIn(Actor actor, char where, String word, String share) {
        var device = new DeviceId(UUID.randomUUID());
        var access = application.getBean(TakingQuizzes.class).start(actor, run.id(), QUIZ, device, "");
        answer(access, device, 1, WHERE, new Answer.Chosen(Set.of(new OptionId(String.valueOf(where)))));
        answer(access, device, 2, WORD, new Answer.Text(word));
        answer(access, device, 3, SHARE, new Answer.Number(share));
        for (var number = 0; number < more; number++) {
            answer(access, device, 4 + number, new QuestionId("share-" + number), new Answer.Number(share));
        }
        application
                .getBean(Submitting.class)
                .submit(access.token(), access.attempt().attempt(), List.of());
    }

    private void answer(AttemptAccess access, DeviceId device, int sequence, QuestionId question, Answer answer) {
        application
                .getBean(Answering.class)
                .record(
                        access.token(),
                        access.attempt().attempt(),
                        new Response(new EventId(UUID.randomUUID()), question, device, sequence, 0, answer));
    }

    /// @param key the letter of what is right to begin with
    public void publish(char key, String prompt) {
        application.getBean(Publishing.class).publishAsNewest(pack(key, prompt));
    }

    private CoursePack pack(char key, String prompt) {
        var sound = SamplePack.sound().text(SamplePack.QUIZ);
        var quiz = sound.substring(0, sound.indexOf("draw:"))
                + rules
                + "draw:\n  - {bank: basics, count: %d}\n".formatted(3 + more);
        var quizzes = SamplePack.sound().with(SamplePack.QUIZ, quiz);
        return (twice ? quizzes.with("01-basics/04-again.quiz.yaml", quiz.replace("id: check", "id: again")) : quizzes)
                .with(SamplePack.BANK, bank(key, prompt))
                .with(SamplePack.vi(SamplePack.BANK), """
                        questions:
                          - id: where
                            prompt: Bắt đầu từ đâu?
                            options:
                              - {id: a, text: Ngân hàng, why: Đúng vậy.}
                              - {id: b, text: Nhà cung cấp, why: Đúng vậy.}
                        """)
                .pack();
    }

    private String bank(char key, String prompt) {
        var shares = IntStream.range(0, more).mapToObj(number -> share("share-" + number));
        return Stream.concat(Stream.of(whereAndWord(key, prompt), share("share")), shares)
                .collect(Collectors.joining());
    }

    private static String whereAndWord(char key, String prompt) {
        return """
                questions:
                  - id: where
                    kind: single-choice
                    difficulty: 2
                    tags: []
                    objective: first-steps
                    lesson: first-hour
                    prompt: %s
                    options:
                      - {id: a, text: The bank, %swhy: So.}
                      - {id: b, text: The provider, %swhy: So.}
                      - {id: c, text: The press, why: Never.}
                  - id: word
                    kind: short-text
                    difficulty: 1
                    tags: []
                    objective: first-steps
                    lesson: first-hour
                    prompt: What is it called?
                    accepted: [recall]
                    why: So it is.
                """.formatted(prompt, key == 'a' ? "correct: true, " : "", key == 'b' ? "correct: true, " : "");
    }

    private static String share(String id) {
        return """
                  - id: %s
                    kind: numeric
                    difficulty: 1
                    tags: []
                    objective: first-steps
                    lesson: first-hour
                    prompt: How much?
                    answer: 95
                    tolerance: 0.5
                    why: So much.
                """.formatted(id);
    }
}
