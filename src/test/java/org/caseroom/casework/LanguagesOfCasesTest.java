package org.caseroom.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caseroom.casework.ShownCase.ShownTable;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.question.OptionId;
import org.caseroom.shared.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A case is drawn once and read in any language.
class LanguagesOfCasesTest {

    private static final Speaker VIETNAMESE = new CatalogueSpeaker(new Words(), Locale.of("vi"));

    @ParameterizedTest
    @MethodSource("exercises")
    void whatEvidenceSaysToItsReaderIsInTheirLanguageAndNothingElseDiffers(Exercise exercise) {
        var file = exercise.draw(3);
        var english = tables(new ShowingCases(Trial.SPEAKER).show(file));
        var vietnamese = tables(new ShowingCases(VIETNAMESE).show(file));
        var drawn = file.evidence().stream()
                .filter(Evidence.Table.class::isInstance)
                .map(Evidence.Table.class::cast)
                .toList();

        for (var table = 0; table < drawn.size(); table++) {
            var columns =
                    drawn.get(table).columns().stream().map(Evidence.Column::id).toList();
            for (var row = 0; row < drawn.get(table).rows().size(); row++) {
                var one = english.get(table).rows().get(row);
                var other = vietnamese.get(table).rows().get(row);
                var said = drawn.get(table).rows().get(row).said().keySet();
                assertThat(other.id()).isEqualTo(one.id());
                for (var column = 0; column < columns.size(); column++) {
                    assertThat(other.cells().get(column).equals(one.cells().get(column)))
                            .as(
                                    "%s of %s in %s",
                                    columns.get(column),
                                    one.id(),
                                    drawn.get(table).id())
                            .isNotEqualTo(said.contains(columns.get(column)));
                }
            }
        }
    }

    @Test
    void aCellHoldsNoMarksAndADownloadSaysTheSame() {
        var words = Said.words("casework.taint.payment", Map.of("letter", "<A> & \"B\""));
        var table = new Evidence.Table(
                "t",
                Said.value("T"),
                "t.csv",
                List.of(new Evidence.Column("what", Said.value("What"), Evidence.ColumnType.TEXT)),
                List.of(new Evidence.Row(new OptionId("r1"), List.of("")).saying(Map.of("what", words))));
        var shown = tables(
                        new ShowingCases(Trial.SPEAKER).show(new Case(List.of(table), List.of(), List.of(), List.of())))
                .getFirst();

        assertThat(shown.rows().getFirst().cells()).containsExactly("Payment <A> & \"B\"");
        assertThat(new String(Download.of(table, List.of(shown.rows().getFirst().cells())), StandardCharsets.UTF_8))
                .isEqualTo("what\r\n\"Payment <A> & \"\"B\"\"\"\r\n");
    }

    private static List<ShownTable> tables(ShownCase shown) {
        return shown.evidence().stream()
                .filter(ShownTable.class::isInstance)
                .map(ShownTable.class::cast)
                .toList();
    }

    private static Stream<Arguments> exercises() {
        return Trial.exercises()
                .map(exercise -> Arguments.argumentSet(
                        exercise.kind().name() + " " + exercise.settings().difficulty(), exercise));
    }
}
