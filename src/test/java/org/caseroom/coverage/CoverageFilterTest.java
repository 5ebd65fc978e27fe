package org.caseroom.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caseroom.competency.CompetencyLevel;
import org.caseroom.competency.WorkRole;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;

class CoverageFilterTest {

    @Test
    void itIsReadFromTheAddressThatItWrites() {
        var filter = new CoverageFilter(
                new Slug("online-fraud"), 4, WorkRole.FINANCIAL_INVESTIGATOR, CompetencyLevel.SPECIALIST, true);

        assertThat(filter.parameters())
                .containsEntry("role", List.of("financial-investigator"))
                .containsEntry("show", List.of("gaps"));
        assertThat(CoverageFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(filter.narrows()).isTrue();
    }

    @Test
    void everythingNeedsNoAddress() {
        assertThat(CoverageFilter.ALL.parameters()).isEmpty();
        assertThat(CoverageFilter.of(Map.of())).isEqualTo(CoverageFilter.ALL);
        assertThat(CoverageFilter.ALL.narrows()).isFalse();
    }

    @Test
    void whatMakesNoSenseIsDropped() {
        assertThat(CoverageFilter.of(Map.of(
                        "course", List.of("../etc"),
                        "chapter", List.of("10"),
                        "role", List.of("<script>"),
                        "level", List.of("genius"),
                        "show", List.of("all"))))
                .isEqualTo(CoverageFilter.ALL);
        assertThat(CoverageFilter.of(Map.of("chapter", List.of("four")))).isEqualTo(CoverageFilter.ALL);
    }
}
