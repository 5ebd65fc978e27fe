package org.caseroom.casework.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.caseroom.casework.Draw;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlayTest {

    private final Play play = SampleScenario.play(200, 7);

    @Test
    void theFirstTurnTellsWhereOneStands() {
        var turn = play.after(List.of());

        assertThat(turn.number()).isZero();
        assertThat(turn.minuteOfDay()).isEqualTo(9 * 60 + 40);
        assertThat(turn.minutesLeft()).isEqualTo(30);
        assertThat(turn.scene().title()).isEqualTo("At Harbour & Sons");
        assertThat(turn.scene().text().html()).isEqualTo("<p>200 from Harbour &amp; Sons</p>");
        assertThat(turn.offered()).extracting(Turn.Offered::id).containsExactly("listen", "freeze", "scold", "close");
        assertThat(turn.over()).isFalse();
    }

    @Test
    void whatIsHiddenIsNotInATurn() {
        var turn = play.after(List.of("listen", "scold"));

        assertThat(turn.minute()).isEqualTo(7);
        assertThat(turn.gauges()).extracting(Turn.Reading::id).containsExactly("saved", "trust");
        assertThat(turn.told().toString()).doesNotContain("Gone");
    }

    @Test
    void aChoiceTakesEffectWhenItsMinutesAreOver() {
        assertThat(saved("freeze")).isEqualTo(200);
        assertThat(saved("listen", "freeze")).isZero(); // ends with minute 10, the money left with minute 7
        assertThat(saved("scold", "freeze")).isEqualTo(200); // ends with minute 5
    }

    @Test
    void whatHappensOnceSomethingHoldsLeadsElsewhere() {
        var turn = play.after(List.of("scold", "scold"));

        assertThat(turn.scene().id()).isEqualTo("alone");
        assertThat(turn.over()).isTrue();
        assertThat(turn.offered()).isEmpty();
        assertThat(turn.told()).extracting(told -> told.text().html()).endsWith("She weeps", "She hangs up");
    }

    @Test
    void whatIsDoneOnceIsNotOfferedAgain() {
        var turn = play.after(List.of("listen"));

        assertThat(turn.offered()).extracting(Turn.Offered::id).containsExactly("freeze", "scold", "close");
        assertThat(turn.scene().text().html()).contains("calmer");
        assertThatThrownBy(() -> play.after(List.of("listen", "listen")))
                .isInstanceOf(NotOfferedException.class)
                .hasMessageContaining("turn 2");
    }

    @Test
    void nothingIsOfferedAfterTheEnd() {
        assertThatThrownBy(() -> play.after(List.of("close", "freeze"))).isInstanceOf(NotOfferedException.class);
    }

    @Test
    void theStateAtTheEndIsScored() {
        assertThat(play.grade(List.of("freeze", "listen", "close")).score()).isEqualTo(100);
        assertThat(play.grade(List.of("freeze", "close")).score()).isEqualTo(60 + 20);
        assertThat(play.grade(List.of("close")).score()).isEqualTo(20);
        assertThat(play.grade(List.of()).score()).isEqualTo(20);
    }

    @Test
    void aCriticalErrorLeavesAShare() {
        var graded = play.grade(List.of("scold", "freeze", "listen", "close"));

        assertThat(graded.parts()).extracting(Graded.Part::score).containsExactly(60.0, 20.0);
        assertThat(graded.caps()).extracting(Graded.Cap::id).containsExactly("scolded");
        assertThat(graded.score()).isEqualTo(50);
    }

    @Test
    void theDebriefComparesWithTheBestLine() {
        var debrief = play.debrief(List.of("listen", "freeze", "close"));

        assertThat(debrief.best().steps())
                .extracting(step -> step.chosen().id())
                .containsExactly("freeze", "listen", "close");
        assertThat(debrief.best().graded().score()).isEqualTo(100);
        assertThat(debrief.own().steps()).extracting(Debrief.Step::withinReach).containsExactly(40.0, 40.0, 40.0);
        assertThat(debrief.lostAt()).isEqualTo(1);
        assertThat(debrief.own().steps().get(1).told())
                .extracting(told -> told.text().html())
                .containsExactly("freeze", "Gone at last", "0 held");
        assertThat(debrief.facts()).extracting(Debrief.Fact::value).containsExactly("200", "09:47");
    }

    @Test
    void thePlayIsTheSameAfterItWasStored() {
        var json = JsonMapper.builder().build();
        var drawn = Play.of(SampleScenario.scenario(), new Draw(7));

        assertThat(json.readValue(json.writeValueAsString(drawn), Play.class)).isEqualTo(drawn);
    }

    @Test
    void theSameSeedGivesTheSamePlay() {
        assertThat(Play.of(SampleScenario.scenario(), new Draw(7)))
                .isEqualTo(Play.of(SampleScenario.scenario(), new Draw(7)));
    }

    private int saved(String... choices) {
        return play.after(List.of(choices)).gauges().getFirst().value();
    }
}
