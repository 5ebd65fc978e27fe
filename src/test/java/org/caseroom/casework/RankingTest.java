package org.caseroom.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RankingTest {

    private static final Task.Head HEAD = Task.Head.of("order", 3, Said.value("In which order?"), "");
    private static final List<Ranking.Ranked> ITEMS = Stream.of("a", "b", "c", "d")
            .map(id -> new Ranking.Ranked(new Choice(id, Said.value(id), Said.value("")), id.charAt(0)))
            .toList();

    private final Ranking plain = new Ranking(HEAD, ITEMS);
    private final Ranking strict = new Ranking(HEAD, ITEMS, 1.0 / 3);

    @Test
    void whatComesByChanceIsTakenAway() {
        assertThat(score(plain, "abdc")).isEqualTo(2.0 / 3);
        assertThat(score(strict, "abdc")).isCloseTo(0.5, within(1e-9));
        assertThat(score(strict, "abcd")).isEqualTo(1);
        assertThat(score(strict, "bacd")).isEqualTo(score(strict, "acbd"));
        assertThat(score(strict, "badc")).isZero();
        assertThat(score(strict, "dcba")).isZero();
    }

    @Test
    void itIsSaidHowManyPairsScoreNothing() {
        assertThat(explained(plain).free()).isEqualTo(3);
        assertThat(explained(strict).free()).isEqualTo(4);
        assertThat(explained(strict).pairs()).isEqualTo(6);
    }

    @Test
    void oneThatWasStoredWithoutAShareOfChanceIsGradedAsItWas() {
        var json = JsonMapper.builder().build();
        var stored = json.writeValueAsString(plain);

        assertThat(stored).doesNotContain("byChance");
        assertThat(json.readValue(stored, Task.class)).isEqualTo(plain);
        assertThat(json.readValue(json.writeValueAsString(strict), Task.class)).isEqualTo(strict);
    }

    private static double score(Ranking ranking, String order) {
        return ranking.grade(ordered(order)).value();
    }

    private static Explanation.Order explained(Ranking ranking) {
        return (Explanation.Order) ranking.explain(
                ordered("abcd"), said -> said instanceof Said.Value(var text) ? text : "");
    }

    private static Answer ordered(String order) {
        return new Answer.Ordered(
                order.chars().mapToObj(Character::toString).map(OptionId::new).toList());
    }
}
