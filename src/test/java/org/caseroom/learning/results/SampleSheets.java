package org.caseroom.learning.results;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import org.caseroom.assessment.AttemptId;
import org.caseroom.assessment.DeviceId;
import org.caseroom.assessment.Submitting;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.learning.TakingQuizzes;
import org.caseroom.reporting.SampleCohort;
import org.caseroom.shared.Slug;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/// Many attempts at the quiz of the sample course, as the platform would have recorded them.
public final class SampleSheets {

    public static final Slug QUIZ = new Slug("check");

    private static final UUID DEVICE = UUID.randomUUID();

    private static final String ATTEMPT = """
            insert into assessment_attempt (id, participant, run, organization, activity, activity_digest, number, state, seed,
                pass_mark, review_score, review_answers, review_right_answers, review_explanations, variant, started_at, submitted_at, score, max_score, passed, purpose)
            select cast(? as uuid), enrolment.person, enrolment.run, enrolment.organization, model.activity,
                model.activity_digest, 1, model.state, model.seed, model.pass_mark, model.review_score,
                model.review_answers, model.review_right_answers, model.review_explanations, model.variant,
                model.started_at, model.submitted_at, cast(? as double precision), cast(? as double precision), model.passed,
                model.purpose
            from assessment_attempt model, enrolment_enrolment enrolment
            where model.id = ? and enrolment.id = ?
            """;

    private static final String OUTCOME =
            "insert into assessment_question_outcome (attempt, question, score, max_score) values (?, ?, ?, ?)";

    private static final String ANSWER = """
            insert into assessment_answer (attempt, question, revision, device, sequence, answer, recorded_at)
            values (?, ?, 1, ?, 1, ?, ?)
            """;

    private static final String RESPONSE = """
            insert into assessment_response (event, attempt, question, device, sequence, replaces, result, revision, answer,
                recorded_at)
            values (?, ?, ?, ?, 1, 0, 'APPLIED', 1, ?, ?)
            """;

    private final ApplicationContext application;
    private final SampleCohort cohort;
    private final JdbcTemplate jdbc;
    private final CourseRun elsewhere;
    private final AttemptId model;
    private final OffsetDateTime began;

    /// An answer to one question.
    ///
    /// @param answer as it is stored
    /// @param seconds after the one before
    public record Given(String question, double score, double maxScore, String answer, int seconds) {}

    public SampleSheets(ApplicationContext application, SampleCohort cohort) {
        this.application = application;
        this.cohort = cohort;
        jdbc = application.getBean(JdbcTemplate.class);
        elsewhere = cohort.openRun("Elsewhere");
        model = handedIn();
        began = Objects.requireNonNull(jdbc.queryForObject(
                "select started_at from assessment_attempt where id = ?", OffsetDateTime.class, model.value()));
    }

    /// Another run of the same version, in which one attempt was handed in.
    public CourseRun elsewhere() {
        return elsewhere;
    }

    public static Given chosen(String question, double score, double maxScore, String option) {
        return new Given(question, score, maxScore, "{\"kind\":\"CHOSEN\",\"options\":[\"%s\"]}".formatted(option), 20);
    }

    public static Given number(String question, double score, String value) {
        return new Given(question, score, 1, "{\"kind\":\"NUMBER\",\"value\":\"%s\"}".formatted(value), 90);
    }

    /// Ninety of whom the best choose option c of the first question, where a is right, and nobody b.
    public void whereTheBestChooseC() {
        handIn(90, number -> {
            var level = number / 30;
            var first = number % 5 == 0 == (level == 2) ? "a" : "c";
            return List.of(
                    chosen("secure-first", first.equals("a") ? 2 : 0, 2, first),
                    chosen("secure-these", level / 2.0, 1, level == 0 ? "c" : "a"),
                    number("share", level == 0 ? 0 : 1, level == 0 ? "5" : "95.0"));
        });
    }

    /// A hundred and sixty who do alike in two questions, and of whom those who were asked in Vietnamese fail in
    /// the
    /// third.
    public void whereATranslationMisleads() {
        handIn(160, number -> {
            var vietnamese = number % 2 == 0;
            var right = vietnamese ? number % 10 == 0 : number % 10 != 1;
            var first = number % 4 < 2;
            return List.of(
                    chosen("secure-first", first ? 2 : 0, 2, first ? "a" : "c"),
                    chosen("secure-these", number % 8 < 4 ? 1 : 0, 1, "a"),
                    number("share", right ? 1 : 0, vietnamese ? "5.25" : "5.5"));
        });
        jdbc.update("""
                update assessment_attempt set language = 'vi' where run = ? and exists (
                    select 1 from assessment_answer answer
                    where answer.attempt = assessment_attempt.id and answer.answer like '%5.25%')
                """, cohort.run().id().value());
    }

    /// So many participants of the run of the cohort hand in a sheet each.
    public void handIn(int participants, IntFunction<List<Given>> sheet) {
        cohort.enrolCrowd(participants, number -> "Crowd " + number);
        var enrolments = jdbc.queryForList("""
                select enrolment.id from enrolment_enrolment enrolment
                where enrolment.run = ? and not exists (
                    select 1 from assessment_attempt attempt where attempt.participant = enrolment.person)
                order by enrolment.id
                """, UUID.class, cohort.run().id().value());
        var attempts = new ArrayList<Object[]>();
        var outcomes = new ArrayList<Object[]>();
        var answers = new ArrayList<Object[]>();
        var responses = new ArrayList<Object[]>();
        for (var number = 0; number < participants; number++) {
            var attempt = UUID.randomUUID();
            var given = sheet.apply(number);
            attempts.add(new Object[] {
                attempt,
                given.stream().mapToDouble(Given::score).sum(),
                given.stream().mapToDouble(Given::maxScore).sum(),
                model.value(),
                enrolments.get(number)
            });
            var after = 0;
            for (var each : given) {
                after += each.seconds();
                outcomes.add(new Object[] {attempt, each.question(), each.score(), each.maxScore()});
                answers.add(new Object[] {attempt, each.question(), DEVICE, each.answer(), began});
                responses.add(new Object[] {
                    UUID.randomUUID(), attempt, each.question(), DEVICE, each.answer(), began.plusSeconds(after)
                });
            }
        }
        application.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            jdbc.batchUpdate(ATTEMPT, attempts);
            jdbc.batchUpdate(OUTCOME, outcomes);
            jdbc.batchUpdate(ANSWER, answers);
            jdbc.batchUpdate(RESPONSE, responses);
        });
    }

    private AttemptId handedIn() {
        var trainee = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        cohort.enrolled(trainee, elsewhere);
        var access = application
                .getBean(TakingQuizzes.class)
                .start(trainee, elsewhere.id(), QUIZ, new DeviceId(UUID.randomUUID()), "");
        application
                .getBean(Submitting.class)
                .submit(access.token(), access.attempt().attempt(), new ArrayList<>());
        return access.attempt().attempt();
    }
}
