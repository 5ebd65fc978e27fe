package org.caseroom.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseroom.identity.OrganizationId;
import org.caseroom.shared.Completion;
import org.caseroom.shared.RunId;
import org.caseroom.shared.Slug;
import org.caseroom.shared.Success;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The filter of the review, in the address and out of it.
class CompletionFilterTest {

    private static final CompletionFilter NARROW = new CompletionFilter(
            new RunId(UUID.fromString("00000000-0000-7000-8000-000000000001")),
            new Slug("online-fraud"),
            new OrganizationId(UUID.fromString("00000000-0000-7000-8000-000000000002")),
            new OrganizationId(UUID.fromString("00000000-0000-7000-8000-000000000003")),
            Completion.IN_PROGRESS,
            Success.FAILED,
            LocalDate.parse("2026-11-01"),
            LocalDate.parse("2026-11-30"),
            ZoneOffset.UTC,
            "Nguyễn",
            3);

    @Test
    void whatIsWrittenIntoTheAddressIsReadFromItAgain() {
        assertThat(CompletionFilter.of(NARROW.parameters())).isEqualTo(NARROW);
    }

    @Test
    void theAddressSpeaksInLowerCase() {
        assertThat(NARROW.parameters())
                .containsEntry("completion", List.of("in-progress"))
                .containsEntry("success", List.of("failed"))
                .containsEntry("search", List.of("Nguyễn"))
                .containsEntry("page", List.of("3"));
    }

    @Test
    void everybodyFromTheFirstPageLeavesTheAddressBare() {
        assertThat(CompletionFilter.ALL.parameters()).isEmpty();
        assertThat(CompletionFilter.of(Map.of())).isEqualTo(CompletionFilter.ALL);
    }

    @ParameterizedTest
    @EnumSource(Completion.class)
    void everyCompletionFindsItsWayBack(Completion completion) {
        var filter = new CompletionFilter(null, null, null, null, completion, null, null, null, ZoneOffset.UTC, "", 1);

        assertThat(CompletionFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @ParameterizedTest
    @EnumSource(Success.class)
    void everySuccessFindsItsWayBack(Success success) {
        var filter = new CompletionFilter(null, null, null, null, null, success, null, null, ZoneOffset.UTC, "", 1);

        assertThat(CompletionFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @ParameterizedTest
    @CsvSource({
        "run, autumn",
        "run, ''",
        "course, Not A Slug!",
        "country, KE",
        "agency, 1 or 1=1",
        "completion, IN_PROGRESS",
        "completion, done",
        "success, yes",
        "from, yesterday",
        "from, 2026-02-30",
        "from, 24.11.2026",
        "until, ''",
        "until, +999999999-12-31",
        "until, -0001-01-01",
        "zone, Europe/Vienna",
        "zone, Middle/Earth",
        "page, 0",
        "page, -7",
        "page, second",
        "page, 99999999999999999999",
        "search, '   '",
        "unknown, whatever"
    })
    void whatMakesNoSenseIsDropped(String parameter, String value) {
        assertThat(CompletionFilter.of(Map.of(parameter, List.of(value)))).isEqualTo(CompletionFilter.ALL);
    }

    @Test
    void aParameterWithoutValueIsDropped() {
        assertThat(CompletionFilter.of(Map.of("run", List.of(), "search", List.of())))
                .isEqualTo(CompletionFilter.ALL);
    }

    @Test
    void oneSenselessParameterDoesNotSpoilTheOthers() {
        var filter = CompletionFilter.of(Map.of("run", List.of("autumn"), "success", List.of("passed")));

        assertThat(filter)
                .isEqualTo(new CompletionFilter(
                        null, null, null, null, null, Success.PASSED, null, null, ZoneOffset.UTC, "", 1));
    }

    @Test
    void daysInTheWrongOrderArePutInOrder() {
        var filter = CompletionFilter.of(Map.of("from", List.of("2026-11-30"), "until", List.of("2026-11-01")));

        assertThat(filter.from()).isEqualTo("2026-11-01");
        assertThat(filter.until()).isEqualTo("2026-11-30");
    }

    @Test
    void daysBeginAndEndWhereTheReaderIs() {
        var filter = CompletionFilter.of(Map.of("from", List.of("2026-11-24"), "until", List.of("2026-11-24")));

        assertThat(filter.begin()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(filter.end()).isEqualTo("2026-11-25T00:00:00Z");
        var nairobi = filter.in(ZoneId.of("Africa/Nairobi"));
        assertThat(nairobi.begin()).isEqualTo("2026-11-23T21:00:00Z");
        assertThat(nairobi.end()).isEqualTo("2026-11-24T21:00:00Z");
        assertThat(CompletionFilter.of(nairobi.parametersWithZone())).isEqualTo(nairobi);
        assertThat(nairobi.parameters()).isEqualTo(filter.parameters());
    }

    @Test
    void charactersThatNoStoreTakesAreLeftOutOfTheSearch() {
        assertThat(CompletionFilter.of(Map.of("search", List.of(" Am\u0000in\uD800a\n ")))
                        .search())
                .isEqualTo("Amina");
    }

    @Test
    void aSearchIsNoLongerThanAName() {
        assertThat(CompletionFilter.of(Map.of("search", List.of("𝔸".repeat(5_000))))
                        .search())
                .isEqualTo("𝔸".repeat(100));
    }

    @Test
    void anotherPageNarrowsNothing() {
        assertThat(CompletionFilter.ALL.onPage(4).narrows()).isFalse();
        assertThat(NARROW.onPage(1).narrows()).isTrue();
    }
}
