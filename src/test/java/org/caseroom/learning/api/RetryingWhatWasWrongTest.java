package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.learning.regrading.CorrectingGrades;
import org.caseroom.learning.regrading.Wanted;
import org.caseroom.learning.results.AnalysisFilter;
import org.caseroom.learning.results.CaseResults;
import org.caseroom.learning.results.ItemAnalysis;
import org.caseroom.learning.results.ResultsFilter;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Another attempt that asks only what was wrong. The quiz asks two questions and may be attempted three times.
@StoreTest
class RetryingWhatWasWrongTest {

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleRules rules;
    private HttpVisitor amina;
    private List<String> asked = List.of();

    RetryingWhatWasWrongTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void atNine() {
        clock.stopAt(Instant.parse("2026-11-24T09:00:00Z"));
    }

    @Test
    void onlyWhatWasWrongIsAskedAndTheRestKeepsItsPoints() {
        aminaHasOneRight("retry: wrong");

        var retry = retries();
        var outcome = retry.submits(right(asked.get(1)));

        assertThat(SampleRules.questions(retry.started())).containsExactly(asked.get(1));
        assertThat(retry.started().json().get("number").asInt()).isEqualTo(2);
        assertThat(outcome.json().get("scaledScore").asDouble()).isEqualTo(1);
        assertThat(outcome.json().get("passed").asBoolean()).isTrue();
        assertThat(outcome.json().get("attemptsLeft").asInt()).isOne();
        assertThat(outcome.json().at("/review/questions")).hasSize(2);
        assertThat(outcome.json().at("/review/questions/0/carried").asBoolean()).isFalse();
        assertThat(outcome.json().at("/review/questions/1/carried").asBoolean()).isTrue();
        assertThat(outcome.json().at("/review/questions/1/question/id").asString())
                .isEqualTo(asked.getFirst());
        assertThat(outcome.json().at("/review/offersRetry").asBoolean()).isFalse();
        assertThat(type(rules.retries(amina).started())).isEqualTo("nothing-to-retry");
    }

    @Test
    void itSaysHowMuchItTakesOverAlsoWhereItIsResumed() {
        aminaHasOneRight("retry: wrong");

        var retry = retries();

        assertThat(carried(retry.started())).isOne();
        assertThat(carried(retry.looks(""))).isOne();
        assertThat(carried(rules.starts(amina).started())).isOne();
    }

    @Test
    void whatStaysWrongIsAskedOnceMore() {
        aminaHasOneRight("retry: wrong");
        retries().submits();

        var third = retries();
        var outcome = third.submits(right(asked.get(1)));

        assertThat(SampleRules.questions(third.started())).containsExactly(asked.get(1));
        assertThat(outcome.json().get("scaledScore").asDouble()).isEqualTo(1);
        assertThat(type(rules.retries(amina).started())).isEqualTo("no-attempts-left");
    }

    @Test
    void whoLikesTakesTheWholeQuizAgain() {
        aminaHasOneRight("retry: wrong");

        assertThat(rules.cover(amina).json().get("mayRetryWrong").asBoolean()).isTrue();
        var whole = rules.starts(amina).started();

        assertThat(SampleRules.questions(whole)).hasSize(2);
        assertThat(carried(whole)).isZero();
    }

    @Test
    void itIsOfferedOnlyWhereTheAuthorSaysSo() {
        aminaHasOneRight("counts: best");

        assertThat(rules.cover(amina).json().get("mayRetryWrong").asBoolean()).isFalse();
        assertThat(type(rules.retries(amina).started())).isEqualTo("nothing-to-retry");
    }

    @Test
    void itDoesNotTellWhatWasWrongBeforeThatMayBeSeen() {
        aminaHasOneRight("retry: wrong\nreview: {answers: after-pass}");

        assertThat(rules.cover(amina).json().get("mayRetryWrong").asBoolean()).isFalse();
        assertThat(type(rules.retries(amina).started())).isEqualTo("nothing-to-retry");
    }

    @Test
    void aCorrectionReachesWhatWasTakenOver() {
        aminaHasOneRight("retry: wrong");
        var retry = retries();
        retry.submits();
        var daniel = rules.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(rules.run().id()));

        application
                .getBean(CorrectingGrades.class)
                .correct(
                        daniel,
                        rules.run().id(),
                        new Slug("check"),
                        new Wanted.Voided(new QuestionId(asked.getFirst())),
                        "It was ambiguous.");

        assertThat(retry.looks("").json().get("score").asDouble()).isZero();
        assertThat(retry.looks("/review").json().at("/questions/1/voided").asBoolean())
                .isTrue();
    }

    @Test
    void theBestAttemptTellsOfWhatItTookOverAsWell() {
        aminaHasOneRight("retry: wrong");
        retries().submits(right(asked.get(1)));
        var daniel = rules.cohort()
                .reviewer(Role.INSTRUCTOR, new Scope.Run(rules.run().id()));
        var quiz = new Slug("check");
        var best = new ResultsFilter(null, null, ResultsFilter.Which.BEST, ResultsFilter.Who.ALL, null);

        assertThat(application
                        .getBean(CaseResults.class)
                        .parts(daniel, rules.run().id(), quiz, best))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.all()).isOne());
        assertThat(application
                        .getBean(ItemAnalysis.class)
                        .quiz(daniel, rules.run().id(), quiz, AnalysisFilter.ALL.of(best))
                        .questions())
                .filteredOn(question -> question.figures() != null)
                .hasSize(2);
    }

    private void aminaHasOneRight(String lines) {
        rules = new SampleRules(application, port, lines);
        amina = rules.takesPart("Amina Odhiambo");
        var first = rules.starts(amina);
        asked = SampleRules.questions(first.started());
        var outcome = first.submits(right(asked.getFirst()));
        assertThat(outcome.json().get("score").asDouble()).isPositive();
    }

    private HttpVisitor.Sitting retries() {
        var retry = rules.retries(amina);
        assertThat(retry.started().status()).isEqualTo(200);
        return retry;
    }

    private static Map<String, Object> right(String question) {
        var answer = switch (question) {
            case "secure-first" -> Map.of("kind", "CHOSEN", "options", List.of("a"));
            case "secure-these" -> Map.of("kind", "CHOSEN", "options", List.of("a", "b"));
            default -> Map.<String, Object>of("kind", "NUMBER", "value", "95");
        };
        return Map.of("event", UUID.randomUUID(), "question", question, "sequence", 1, "replaces", 0, "answer", answer);
    }

    private static String type(HttpVisitor.Reply reply) {
        return reply.json().get("type").asString();
    }

    private static int carried(HttpVisitor.Reply attempt) {
        return attempt.json().get("carried").asInt();
    }
}
