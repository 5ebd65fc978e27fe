package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.shared.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotspotTest {

    @ParameterizedTest
    @CsvSource({
        "true, b, b, 1",
        "true, b, a, 0",
        "false, bd, bd, 1",
        "false, bd, b, 0.5",
        "false, bd, abd, 0.6667",
        "false, bd, abcde, 0",
        "false, bd, a, 0"
    })
    void creditIsThatOfAChoice(boolean single, String key, String marked, double score) {
        assertThat(SampleQuestions.hotspot(single, 5, key).grade(chosen(marked)).value())
                .isCloseTo(score, within(0.0001));
    }

    @Test
    void oneIsMarkedAtMostWhereOneIsAskedFor() {
        assertThat(SampleQuestions.hotspot(true, 5, "b").accepts(chosen("ab"))).isFalse();
        assertThat(SampleQuestions.hotspot(false, 5, "bd").accepts(chosen("ab")))
                .isTrue();
        assertThat(SampleQuestions.hotspot(false, 5, "bd").accepts(chosen("x"))).isFalse();
    }

    @Test
    void regionsStandInTheOrderInWhichOneMeetsThemWhateverTheKeyAndTheSeed() {
        var written = SampleQuestions.hotspot(false, 5, "bd");
        var reversed = new Hotspot(
                written.id(),
                written.teaching(),
                1,
                written.prompt(),
                written.picture(),
                false,
                written.regions().reversed());

        assertThat(reversed.drawn(new SeededRandom(1), true)).isEqualTo(written.drawn(new SeededRandom(2), false));
    }

    @Test
    void regionsOverlapWhereTheyShareMoreThanAnEdge() {
        var left = shape(RegionShape.Outline.RECTANGLE, 10, 10, 20, 20);

        assertThat(left.overlaps(shape(RegionShape.Outline.RECTANGLE, 30, 10, 20, 20)))
                .isFalse();
        assertThat(left.overlaps(shape(RegionShape.Outline.RECTANGLE, 29, 10, 20, 20)))
                .isTrue();
        assertThat(left.overlaps(shape(RegionShape.Outline.ELLIPSE, 32, 32, 2.5, 2.5)))
                .isFalse();
        assertThat(left.overlaps(shape(RegionShape.Outline.POLYGON, 0, 0, 100, 0, 0, 100)))
                .isTrue();
    }

    @Test
    void aRegionLiesWithinThePicture() {
        assertThat(shape(RegionShape.Outline.ELLIPSE, 50, 50, 50, 50).isWithin())
                .isTrue();
        assertThat(shape(RegionShape.Outline.ELLIPSE, 50, 50, 51, 50).isWithin())
                .isFalse();
        assertThat(shape(RegionShape.Outline.RECTANGLE, 90, 90, 11, 5).isWithin())
                .isFalse();
        assertThat(shape(RegionShape.Outline.RECTANGLE, 10, 10, -5, 5).isWithin())
                .isFalse();
        assertThat(shape(RegionShape.Outline.POLYGON, 1, 1, 2, 2, 3, 3).isWithin())
                .isFalse();
        assertThatThrownBy(() -> shape(RegionShape.Outline.POLYGON, 1, 1, 2, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allOrNoneRightOrSeveralWhereOneIsAskedForIsNoQuestion() {
        for (var key : List.of("", "abcde")) {
            assertThatThrownBy(() -> SampleQuestions.hotspot(false, 5, key))
                    .isInstanceOf(UnsoundQuestionException.class);
        }
        assertThatThrownBy(() -> SampleQuestions.hotspot(true, 5, "ab")).isInstanceOf(UnsoundQuestionException.class);
    }

    private static RegionShape shape(RegionShape.Outline form, double... at) {
        return new RegionShape(form, java.util.Arrays.stream(at).boxed().toList());
    }

    private static Answer chosen(String letters) {
        Set<OptionId> options = Stream.of(letters.split("")).map(OptionId::new).collect(Collectors.toSet());
        return new Answer.Chosen(options);
    }
}
