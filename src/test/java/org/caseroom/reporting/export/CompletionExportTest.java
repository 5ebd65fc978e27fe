package org.caseroom.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.caseroom.StoreTest;
import org.caseroom.TestClock;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.reporting.SampleCohort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// The review as a file, over HTTP.
@StoreTest
class CompletionExportTest {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ApplicationContext application;
    private final TestClock clock;
    private final int port;
    private SampleCohort cohort;

    CompletionExportTest(ApplicationContext application, TestClock clock, @LocalServerPort int port) {
        this.application = application;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void peopleTakePart() {
        clock.stopAt(Instant.parse("2026-11-24T22:30:15.123456Z"));
        cohort = new SampleCohort(application);
        cohort.enrolled("Amina Odhiambo", cohort.nairobiUnit()).completes(0.85, true);
        cohort.enrolled("Trần Minh", cohort.haNoi());
    }

    @Test
    void itIsAFileOfTheDayForSpreadsheets() {
        var file = export(administrator(), everybody());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).isEqualToIgnoringCase("text/csv;charset=UTF-8"));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"completion-2026-11-24.csv\"");
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(text(file))
                .startsWith(BYTE_ORDER_MARK + "Name,Organization,Agency,")
                .contains("\r\n");
    }

    @Test
    void aRowSaysWhatTheScreenSays() {
        var amina = rows(export(administrator(), everybody())).getFirst();

        assertThat(amina.getFieldsAsMap())
                .containsEntry("Name", "Amina Odhiambo")
                .containsEntry("Organization", "Cybercrime Unit")
                .containsEntry("Agency", "Nairobi Police")
                .containsEntry("Country", "Kenya")
                .containsEntry("Country code", "KE")
                .containsEntry("Course", "sample")
                .containsEntry("Run", "Autumn")
                .containsEntry("Completion", "Completed")
                .containsEntry("Success", "Passed")
                .containsEntry("Score (0 to 1)", "0.85")
                .containsEntry("Activities completed", "3")
                .containsEntry("Activities", "3")
                .containsEntry("Enrolled at (UTC)", "2026-11-24T22:30:15.123456Z")
                .containsEntry("Completed at (UTC)", "2026-11-24T22:30:15.123456Z");
    }

    @Test
    void whatIsNotThereYetIsAnEmptyCell() {
        var minh = rows(export(administrator(), everybody())).getLast();

        assertThat(minh.getField("Name")).isEqualTo("Trần Minh");
        assertThat(minh.getField("Score (0 to 1)")).isEmpty();
        assertThat(minh.getField("Completed at (UTC)")).isEmpty();
    }

    @Test
    void namesOfEveryLanguageArrive() {
        cohort.enrolled("سارة الخطيب", cohort.haNoi());
        cohort.enrolled("Ольга Łukasz 𠮷", cohort.haNoi());

        assertThat(rows(export(administrator(), everybody())))
                .extracting(row -> row.getField("Name"))
                .contains("سارة الخطيب", "Ольга Łukasz 𠮷", "Trần Minh");
    }

    @Test
    void aNameIsNeverAFormula() {
        cohort.enrolled("=HYPERLINK(\"http://evil.example\",\"Click, please\")", cohort.haNoi());
        cohort.enrolled("@SUM(A1)", cohort.haNoi());

        assertThat(rows(export(administrator(), everybody())))
                .extracting(row -> row.getField("Name"))
                .contains("'=HYPERLINK(\"http://evil.example\",\"Click, please\")", "'@SUM(A1)")
                .noneMatch(name -> name.startsWith("=") || name.startsWith("@"));
    }

    @Test
    void aFocalPointGetsTheirOwnAgencyOnly() {
        var huong = cohort.reviewer(Role.FOCAL_POINT, new Scope.Organizations(cohort.haNoi()));

        assertThat(rows(export(huong, "")))
                .extracting(row -> row.getField("Name"))
                .containsExactly("Trần Minh");
    }

    @Test
    void theFiltersOfTheScreenHold() {
        assertThat(rows(export(administrator(), everybody() + "&completion=completed")))
                .extracting(row -> row.getField("Name"))
                .containsExactly("Amina Odhiambo");
        assertThat(rows(export(administrator(), everybody() + "&search=%C3%A9nobody")))
                .isEmpty();
        assertThat(rows(export(administrator(), everybody() + "&course=another-course")))
                .isEmpty();
        assertThat(rows(export(administrator(), everybody() + "&page=2&success=maybe")))
                .hasSize(2);
    }

    @Test
    void theDaysAreThoseOfTheReadersZone() {
        assertThat(rows(export(administrator(), everybody() + "&from=2026-11-24&until=2026-11-24")))
                .hasSize(1);
        assertThat(rows(export(administrator(), everybody() + "&from=2026-11-25")))
                .isEmpty();
        assertThat(rows(export(administrator(), everybody() + "&from=2026-11-25&zone=Africa/Nairobi")))
                .hasSize(1);
        assertThat(rows(export(administrator(), everybody() + "&from=2026-11-24&zone=Middle/Earth")))
                .hasSize(1);
    }

    @Test
    void itTravelsCompressed() {
        var file = send(request(everybody())
                .header("Cookie", "caseroom-sign-in=" + cohort.signIn(administrator()))
                .header("Accept-Encoding", "gzip")
                .build());

        assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @Test
    void aTraineeFindsNothingHere() {
        var amina = cohort.trainee("Another Amina", cohort.nairobi());

        var refused = export(amina, "");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(text(refused)).doesNotContain("Odhiambo");
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        var refused = send(request(everybody()).build());

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in?to=%2Fexport%2Fcompletion.csv"));
        assertThat(refused.body()).isEmpty();
    }

    private Actor administrator() {
        return cohort.reviewer(Role.ADMINISTRATOR, new Scope.Platform());
    }

    private String everybody() {
        return "?run=" + cohort.run().id();
    }

    private HttpResponse<byte[]> export(Actor actor, String query) {
        return send(request(query)
                .header("Cookie", "caseroom-sign-in=" + cohort.signIn(actor))
                .build());
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/export/completion.csv" + query));
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<NamedCsvRecord> rows(HttpResponse<byte[]> file) {
        assertThat(file.statusCode()).isEqualTo(200);
        return CsvReader.builder().ofNamedCsvRecord(text(file).substring(BYTE_ORDER_MARK.length())).stream()
                .toList();
    }

    private static String text(HttpResponse<byte[]> file) {
        return new String(file.body(), StandardCharsets.UTF_8);
    }
}
