package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/// Lessons and quizzes in the player.
abstract class HostileReading extends HostilePart {

    HostileReading(HostileHouse house) {
        super(house);
    }

    @Test
    void nothingRunsInTheListOfOnesCourses() {
        house.goesTo("/learn");
        house.browser.see(By.cssSelector("caseroom-player h1"));

        quiet(house.trap.look());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/learn-in/", "/learn/"})
    void nothingRunsInALesson(String host) {
        var lessons = HostileCourse.LESSONS.stream().map(lesson -> {
            house.goesTo(host + house.run().id() + "/" + lesson);
            house.browser.see(Visitor.named("lesson-title"));
            house.browser.run("document.querySelectorAll('[data-definition]').forEach((term) => term.click())");
            return house.trap.look();
        });

        saysEverything(quiet(lessons));
    }

    @Test
    void nothingRunsInAQuestionOfAnyKind() {
        begins(HostileQuestions.KINDS);
        var asked = quiet(house.trap.look("Next question"));
        house.press("go-to-overview");
        house.press("submit-quiz");
        house.press("confirm-submit");
        house.browser.see(Visitor.named("explanation"));

        saysEverything(asked);
        saysEverything(quiet(house.trap.look()));
    }

    @Test
    void nothingRunsInAnAnswer() {
        var sitting = house.visitor().starts(house.run().id().toString(), HostileQuestions.WORDS, UUID.randomUUID());
        var questions = sitting.started().json().get("questions");
        for (var index = 0; index < questions.size(); index++) {
            var question = questions.get(index).get("id").asString();
            var text = HostileQuestions.ANSWERS.get(index);
            var number = sitting.answers(
                    UUID.randomUUID(), sitting.response(question, 2 * index + 1, 0, answer("NUMBER", text)));
            var word = sitting.answers(
                    UUID.randomUUID(), sitting.response(question, 2 * index + 2, 0, answer("TEXT", text)));
            assertThat(number.status()).as(number.body()).isBetween(400, 499);
            assertThat(word.status()).as(word.body()).isEqualTo(text.contains("\t") ? 400 : 200);
        }
        begins(HostileQuestions.WORDS);
        var given = quiet(house.trap.look("Next question"));
        sitting.submits();
        house.goesTo("/learn/" + house.run().id() + "/" + HostileQuestions.WORDS);
        house.press("review-attempt");
        house.browser.see(Visitor.named("explanation"));
        var reviewed = quiet(house.trap.look());
        house.goesTo("/attempts/" + sitting.attempt());
        house.browser.see(By.cssSelector(".cr-timeline"));
        var watched = quiet(house.trap.look());

        List.of(given, reviewed, watched).forEach(HostilePart::saysEverything);
    }

    private void begins(String quiz) {
        house.goesTo("/learn/" + house.run().id() + "/" + quiz);
        house.press("start-quiz");
        house.browser.see(Visitor.named("question"));
    }

    private static Map<String, String> answer(String kind, String text) {
        return Map.of("kind", kind, "value", text);
    }
}
