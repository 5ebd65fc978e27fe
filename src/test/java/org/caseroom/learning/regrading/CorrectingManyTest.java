package org.caseroom.learning.regrading;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.notification.Inbox;
import org.caseroom.notification.Message;
import org.caseroom.question.Taking;
import org.caseroom.reporting.CompletionReview;
import org.caseroom.reporting.ParticipantTimeline;
import org.caseroom.reporting.ReportedEnrolment;
import org.caseroom.shared.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// Corrections of a quiz that more have handed in than are graded again at once. The key is wrong: `a` becomes wrong
/// and
/// `b` right. Between the first and the second attempts of some stand those of a crowd, so that they lie in different
/// portions.
@StoreTest
class CorrectingManyTest {

    private static final int CROWD = 500;

    /// Who hands in what before the crowd, and what after it.
    private static final Map<String, String> BEFORE = inOrder("Amina", "a", "Joyce", "a", "Rahul", "c", "Odile", "c");

    private static final Map<String, String> AFTER = inOrder("Minh", "ba", "Amina", "b", "Joyce", "c", "Rahul", "b");

    /// Whose attempts change, in this order.
    private static final Map<String, List<Integer>> CHANGED = Map.of(
            "Amina", List.of(1, 2),
            "Minh", List.of(1, 2),
            "Joyce", List.of(1),
            "Rahul", List.of(2),
            "Odile", List.of());

    private final ApplicationContext application;
    private final CorrectingGrades correcting;
    private final CompletionReview review;
    private final Enrolling enrolling;
    private final Inbox inbox;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    CorrectingManyTest(
            ApplicationContext application,
            CorrectingGrades correcting,
            CompletionReview review,
            Enrolling enrolling,
            Inbox inbox,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.application = application;
        this.correcting = correcting;
        this.review = review;
        this.enrolling = enrolling;
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ParameterizedTest
    @EnumSource(Taking.Counts.class)
    void whoeverAttemptsCountStandAsIfEachHadBeenGradedByTheRightKeyAtOnce(Taking.Counts counts) {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
        var rules = "counts: " + counts.name().toLowerCase(Locale.ROOT) + "\n";
        var wrong = new SampleGrading(application, rules, 'a');
        var people = new LinkedHashMap<String, Actor>();
        handIn(wrong, people, BEFORE);
        new SampleCrowd(application, wrong, application.getBean(Ids.class)::next).handsIn('a', CROWD);
        handIn(wrong, people, AFTER);
        var before = standings(wrong, people);
        wrong.publish('b', "Begin with?");

        var daniel = wrong.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(wrong.run().id()));
        var done = correcting.correct(
                daniel, wrong.run().id(), SampleGrading.QUIZ, new Wanted.NewestKeys(), "The key was wrong.");

        assertThat(done.attempts()).isEqualTo(CROWD + 1 + 9);
        assertThat(done.changes()).hasSize(CROWD + 1 + 6);
        assertThat(people).allSatisfy((name, actor) -> {
            assertThat(regraded(wrong, actor)).isEqualTo(CHANGED.get(name));
            assertThat(inbox.page(actor, 1))
                    .extracting(Message::kind)
                    .isEqualTo(
                            CHANGED.getOrDefault(name, List.of()).isEmpty() ? List.of() : List.of("attempt-regraded"));
        });
        assertThat(crowd(wrong)).isEqualTo(CROWD + 1);
        assertThat(told(wrong)).isEqualTo(CROWD + 1 + 4);

        var right = new SampleGrading(application, rules, 'b');
        var others = new LinkedHashMap<String, Actor>();
        handIn(right, others, BEFORE);
        handIn(right, others, AFTER);
        assertThat(standings(wrong, people)).isEqualTo(standings(right, others)).isNotEqualTo(before);

        var made = correcting.made(daniel, wrong.run().id(), SampleGrading.QUIZ);
        made.forEach(each -> correcting.correct(
                daniel, wrong.run().id(), SampleGrading.QUIZ, new Wanted.Undone(each.id()), "It was right."));
        assertThat(standings(wrong, people)).isEqualTo(before);
    }

    private void handIn(SampleGrading grading, Map<String, Actor> people, Map<String, String> answers) {
        answers.forEach((name, letters) -> letters.chars().forEach(letter -> {
            clock.travel(Duration.ofSeconds(1));
            grading.handsIn(people.computeIfAbsent(name, grading::enrolled), (char) letter, "recall", "95");
        }));
        clock.travel(Duration.ofSeconds(1));
    }

    /// What is kept of each: their progress, their attempts, and what the questions of these scored.
    private Map<String, List<?>> standings(SampleGrading grading, Map<String, Actor> people) {
        return people.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> standing(grading, each.getValue())));
    }

    private List<?> standing(SampleGrading grading, Actor actor) {
        var enrolment = enrolment(grading, actor).value();
        var kept = new ArrayList<>();
        Stream.of(
                        "select completion, success, scaled_score, completed_parts, parts from learning_course_progress where enrolment = ?",
                        "select module, completion, success from learning_module_progress where enrolment = ? order by module",
                        "select activity, completion, success, scaled_score from learning_activity_progress where enrolment = ? order by activity")
                .forEach(query -> kept.add(jdbc.queryForList(query, enrolment)));
        Stream.of(
                        "select number, score, max_score, passed from assessment_attempt where participant = ? order by number",
                        """
                        select attempt.number, outcome.question, outcome.score, outcome.max_score
                        from assessment_question_outcome outcome join assessment_attempt attempt on attempt.id = outcome.attempt
                        where attempt.participant = ? order by attempt.number, outcome.question
                        """)
                .forEach(query ->
                        kept.add(jdbc.queryForList(query, actor.person().value())));
        return kept;
    }

    /// Which attempts were graded again, in the order in which the timeline tells it.
    private List<Integer> regraded(SampleGrading grading, Actor actor) {
        var sofia = grading.cohort().reviewer(Role.ADMINISTRATOR, new Scope.Platform());
        return review.timeline(sofia, enrolment(grading, actor)).orElseThrow().steps().stream()
                .filter(step -> step.kind() == ParticipantTimeline.Step.Kind.ATTEMPT_REGRADED)
                .map(ParticipantTimeline.Step::attempt)
                .toList();
    }

    private ReportedEnrolment enrolment(SampleGrading grading, Actor actor) {
        return new ReportedEnrolment(
                enrolling.of(actor.person(), grading.run().id()).id().value());
    }

    /// How many of the crowd no longer pass, with a note of it.
    private int crowd(SampleGrading grading) {
        return count(grading, """
                select count(*) from enrolment_enrolment enrolment
                join learning_activity_progress activity on activity.enrolment = enrolment.id and activity.success = 'FAILED'
                join learning_course_progress course on course.enrolment = enrolment.id and course.completion = 'IN_PROGRESS' and course.success = 'UNKNOWN'
                join learning_step step on step.enrolment = enrolment.id and step.kind = 'ATTEMPT_REGRADED' and not step.passed
                join assessment_attempt attempt on attempt.participant = enrolment.person and attempt.run = enrolment.run
                join assessment_regrade regrade on regrade.attempt = attempt.id and regrade.passed_before
                join identity_person person on person.id = enrolment.person and person.name = 'Model a'
                where enrolment.run = ?
                """);
    }

    /// How many messages there are; nobody gets two.
    private int told(SampleGrading grading) {
        return count(grading, """
                select count(distinct message.person) * (case when count(*) = count(distinct message.person) then 1 else 0 end)
                from notification_message message join enrolment_enrolment enrolment on enrolment.person = message.person
                where message.kind = 'attempt-regraded' and enrolment.run = ?
                """);
    }

    private int count(SampleGrading grading, String query) {
        var counted =
                jdbc.queryForObject(query, Integer.class, grading.run().id().value());
        assertThat(counted).isNotNull();
        return counted;
    }

    private static Map<String, String> inOrder(String... namesAndAnswers) {
        var inOrder = new LinkedHashMap<String, String>();
        for (var at = 0; at < namesAndAnswers.length; at += 2) {
            inOrder.put(namesAndAnswers[at], namesAndAnswers[at + 1]);
        }
        return inOrder;
    }
}
