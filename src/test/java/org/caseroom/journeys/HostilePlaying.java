package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.question.Answer;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/// Hands-on cases and the scenario in the player, from the cover to the debrief, and how they were played.
abstract class HostilePlaying extends HostilePart {

    private static final List<String> HOSTS = List.of("/learn/", "/learn-in/");

    HostilePlaying(HostileHouse house) {
        super(house);
    }

    @Test
    void nothingRunsInACaseOrAScenario() {
        var cases = cases();
        var play = play();

        assertThat(Slot.missingIn(cases + play)).isEmpty();
    }

    /// Before, during and after each case that says all it can, on another host each time.
    private String cases() {
        var covers = new StringBuilder();
        var reviews = new StringBuilder();
        for (var number = 0; number < HostileCases.STORIED; number++) {
            opens(HOSTS.get(number % HOSTS.size()), HostileCases.id(number));
            covers.append(quiet(house.trap.look()));
            house.press("start-quiz");
            house.browser.see(Visitor.named("question"));
            house.press("take-hint");
            house.browser.see(Visitor.named("hints"));
            quiet(house.trap.look());
            house.press("go-to-overview");
            house.press("submit-quiz");
            house.press("confirm-submit");
            house.browser.see(Visitor.named("debrief"));
            reviews.append(quiet(house.trap.look()));
        }
        saysEverything(covers.toString());
        saysEverything(reviews.toString());
        return covers.append(reviews).toString();
    }

    /// Every scene with what has come of the decisions so far, what is said of them in the end, and how an
    /// instructor
    /// watches them.
    private String play() {
        opens(HOSTS.getFirst(), HostileScenario.ID);
        var cover = quiet(house.trap.look());
        house.press("start-quiz");
        var scenes = IntStream.rangeClosed(0, HostileScenario.turns())
                .mapToObj(turn -> {
                    house.browser.see(By.cssSelector("[data-test='turn'][data-turn='" + turn + "']"));
                    var scene = quiet(house.trap.look());
                    if (turn < HostileScenario.turns()) {
                        house.click(By.cssSelector("[data-choice='" + HostileScenario.decision(turn) + "'] input"));
                        house.press("do-it");
                    }
                    return scene;
                })
                .toList();
        house.press("see-outcome");
        house.browser.see(Visitor.named("own-line"));
        var review = quiet(house.trap.look());
        scenes.forEach(HostilePart::saysEverything);
        saysEverything(review);
        return cover + String.join("\n", scenes) + review;
    }

    @Test
    void nothingRunsWhereAPlayIsWatched() {
        var run = house.run().id().toString();
        var sitting = house.visitor().starts(run, HostileScenario.ID.value(), UUID.randomUUID());
        for (var turn = 0; turn < HostileScenario.turns(); turn++) {
            var decided = sitting.decides(turn, HostileScenario.decision(turn));
            assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        }

        saysEverything(quiet(house.walks(
                "", Stream.of("/attempts/" + sitting.attempt(), "/results/" + run + "/" + HostileScenario.ID))));
    }

    @Test
    void nothingRunsInANotebook() {
        var run = house.run().id().toString();
        var activity = HostileCases.id(HostileCases.STORIED).value();
        for (var note : Payloads.together(Answer.Note.LONGEST)) {
            var sitting = house.visitor().starts(run, activity, UUID.randomUUID());
            var noted = sitting.answers(
                    UUID.randomUUID(),
                    sitting.response(EnteredWork.NOTEBOOK.value(), 1, 0, Map.of("kind", "NOTE", "value", note)));
            assertThat(noted.status()).as(noted.body()).isEqualTo(200);
            opens(HOSTS.getFirst(), new Slug(activity));
            house.press("start-quiz");
            house.browser.see(Visitor.named("notebook"));

            quiet(house.trap.look());
        }
    }

    private void opens(String host, Slug activity) {
        house.goesTo(host + house.run().id() + "/" + activity);
        house.browser.see(Visitor.named("quiz-cover"));
    }
}
