package org.caseroom.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.caseroom.HttpVisitor;
import org.caseroom.StoreTest;
import org.caseroom.course.Publishing;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.enrolment.CourseRun;
import org.caseroom.enrolment.Enrolling;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// Every kind of question from the start to the review, through the store, by somebody who reads what is shown.
@StoreTest
class EveryKindOfQuestionTest {

    /// What stood in the store of an attempt before there were more than three kinds.
    private static final String EARLIER_VARIANT = """
            [{"kind":"SINGLE_CHOICE","id":"secure-first","teaching":{"difficulty":2,"tags":[{"value":"choice"}],
              "objective":{"value":"first-steps"},"lesson":{"value":"first-hour"},"articles":["UNCC-25"]},"points":2,"prompt":"<p>?</p>",
              "options":[{"id":"b","text":"No","correct":false,"why":"<p>No.</p>"},{"id":"a","text":"Yes","correct":true,"why":"<p>Yes.</p>"}]},
             {"kind":"NUMERIC","id":"share","teaching":{"difficulty":3,"tags":[{"value":"number"}],"objective":{"value":"first-steps"},
              "lesson":{"value":"mules"},"articles":[]},"points":1,"prompt":"<p>?</p>","key":95,"tolerance":0.5,"unit":"%","why":"<p>So.</p>",
              "mistakes":[{"value":5,"why":"<p>No.</p>"}]}]
            """;

    private static final Map<String, String> HOLDERS =
            Map.of("Camera pictures", "The bank", "Mailbox logs", "The provider", "Account holders", "The bank");
    private static final Map<String, String> WEEKS = Map.of(
            "Phone the bank", "In the first hour",
            "Freeze the mailbox", "In the first hour",
            "Ask the court", "In the first week",
            "Write the summary", "In the first week");
    private static final Map<String, String> STATED = Map.of(
            "Somebody signed in", "It does",
            "It was the owner", "It is silent",
            "Nothing was sent", "The contrary");
    private static final List<String> STEPS =
            List.of("Call the bank", "Save the mail", "Write the report", "Ask the register", "Close the file");

    private final ApplicationContext application;
    private final int port;
    private HttpVisitor.Sitting sitting;

    EveryKindOfQuestionTest(ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.port = port;
    }

    @BeforeEach
    void aminaStarts() {
        var cohort = new SampleCohort(application);
        var trainee = cohort.trainee("Amina Odhiambo", cohort.nairobi());
        var run = run();
        cohort.enrolled(trainee, run);
        sitting = HttpVisitor.signedIn(port, cohort.signIn(trainee))
                .starts(run.id().toString(), "check", UUID.randomUUID());
    }

    @Test
    void theOtherKindsReachFullMarksAndAreExplained() {
        var sequence = 0;
        for (var question : questions()) {
            var answer = rightAnswer(question);
            if (!answer.isEmpty()) {
                var reply = sitting.answers(
                        UUID.randomUUID(), sitting.response(question.get("id").asString(), ++sequence, 0, answer));
                assertThat(reply.json().at("/result").asString())
                        .as(reply.body())
                        .isEqualTo("APPLIED");
            }
        }
        assertThat(sitting.looks("").json().get("answers")).hasSize(10);

        var review = sitting.submits().json().at("/review/questions");

        assertThat(StreamSupport.stream(review.spliterator(), false)
                        .filter(each -> each.get("score").asDouble()
                                == each.get("maxScore").asDouble())
                        .map(each -> each.at("/explanation/kind").asString()))
                .containsExactlyInAnyOrder(
                        "JUDGEMENT",
                        "PAIRS",
                        "ORDER",
                        "TEXTS",
                        "PAIRS",
                        "PAIRS",
                        "OPTIONS",
                        "GAPS",
                        "OPTIONS",
                        "NUMBER");
    }

    @Test
    void anAnswerThatDoesNotFitIsRefused() {
        for (var question : questions()) {
            var id = question.get("id").asString();
            for (var answer : List.of(
                    Map.of("kind", "JUDGED", "value", true, "reason", "nobody"),
                    Map.of("kind", "MATCHED", "pairs", List.of(Map.of("left", "r1", "right", "l1"))),
                    Map.of("kind", "ORDERED", "items", List.of("i1", "i2")),
                    Map.of("kind", "FILLED", "gaps", List.of(Map.of("gap", "g1", "value", "right"))),
                    Map.of("kind", "CHOSEN", "options", List.of("hurry")))) {
                assertThat(sitting.answers(UUID.randomUUID(), sitting.response(id, 1, 0, answer))
                                .status())
                        .isEqualTo(400);
            }
        }
        assertThat(sitting.looks("").json().get("answers")).isEmpty();
    }

    @Test
    void anAttemptThatWasStoredBeforeThereWereTheseKindsGoesOn() {
        application
                .getBean(JdbcClient.class)
                .sql("update assessment_attempt set variant = :variant where id = :id")
                .param("variant", EARLIER_VARIANT)
                .param("id", UUID.fromString(sitting.attempt()))
                .update();

        assertThat(sitting.looks("").json().get("questions")).hasSize(2);
        sitting.answers(
                UUID.randomUUID(),
                sitting.response("secure-first", 1, 0, Map.of("kind", "CHOSEN", "options", List.of("a"))));
        assertThat(sitting.submits().json().at("/score").asDouble()).isEqualTo(2);
    }

    private JsonNode questions() {
        return sitting.started().json().get("questions");
    }

    /// Empty for the kinds that other tests answer.
    private static Map<String, Object> rightAnswer(JsonNode question) {
        return switch (question.get("kind").asString()) {
            case "TRUE_FALSE" -> Map.of("kind", "JUDGED", "value", false, "reason", "a");
            case "SHORT_TEXT" -> Map.of("kind", "TEXT", "value", "  A RÉCALL. ");
            case "ORDERING" ->
                Map.of(
                        "kind",
                        "ORDERED",
                        "items",
                        STEPS.stream()
                                .map(step -> named(question.get("items"), step))
                                .toList());
            case "MATCHING" -> matched(question.get("left"), question.get("right"), HOLDERS);
            case "CATEGORIZE" -> matched(question.get("items"), question.get("categories"), WEEKS);
            case "HOTSPOT" -> Map.of("kind", "CHOSEN", "options", List.of("c"));
            case "MATRIX" -> matched(question.get("rows"), question.get("columns"), STATED);
            case "CLOZE" ->
                Map.of(
                        "kind",
                        "FILLED",
                        "gaps",
                        List.of(
                                Map.of("gap", "g1", "value", named(question.at("/gaps/0/options"), "The bank")),
                                Map.of("gap", "g2", "value", "Recall."),
                                Map.of("gap", "g3", "value", "24")));
            case "HIGHLIGHT" -> Map.of("kind", "CHOSEN", "options", List.of("p2", "p3"));
            case "NUMERIC" -> question.get("id").asString().equals("own-values") ? share(question) : Map.of();
            default -> Map.of();
        };
    }

    private static Map<String, Object> matched(JsonNode left, JsonNode right, Map<String, String> pairs) {
        return Map.of(
                "kind",
                "MATCHED",
                "pairs",
                pairs.entrySet().stream()
                        .map(pair -> Map.of("left", named(left, pair.getKey()), "right", named(right, pair.getValue())))
                        .toList());
    }

    /// Calculated from the values that stand in what is asked.
    private static Map<String, Object> share(JsonNode question) {
        var found = Pattern.compile("Of ([\\d,]+) EUR, ([\\d.]+) are")
                .matcher(question.get("prompt").asString());
        assertThat(found.find()).isTrue();
        var loss = new BigDecimal(found.group(1).replace(",", ""));
        var share = new BigDecimal(found.group(2)).movePointRight(2).divide(loss, 2, RoundingMode.HALF_UP);
        return Map.of("kind", "NUMBER", "value", share.toPlainString());
    }

    private static String named(JsonNode items, String text) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.get("text").asString().equals(text))
                .map(item -> item.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private CourseRun run() {
        var version = application
                .getBean(Publishing.class)
                .publish(SamplePack.withEveryKind().pack());
        return application
                .getBean(Enrolling.class)
                .add(
                        version.course(),
                        version.digest(),
                        "Autumn",
                        application.getBean(Clock.class).instant(),
                        null,
                        true,
                        null);
    }
}
