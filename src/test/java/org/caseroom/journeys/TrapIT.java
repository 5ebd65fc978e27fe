package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The trap is tried on pages that do run something: else its silence would say nothing.
class TrapIT {

    private static final Browser BROWSER = Browser.open();
    private static final Trap TRAP = Trap.in(BROWSER);

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    /// What runs, what the policy of a page stops, and what waits for a click.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<input autofocus onfocus=alert(1)>",
                "<iframe srcdoc=\"<script>parent.alert(1)</script>\"></iframe>",
                "<details open ontoggle=alert(1)><summary>open</summary></details>",
                "<a href=\"java\tscript:alert(1)\">open</a>",
                "<form><button formaction=\"javascript:alert(1)\">open</button></form>",
                "<div onpointerenter=alert(1)>open</div>",
                "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'none'\"><script>1</script>",
                "<div id=host></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '<b onclick=alert(1)>x</b>'</script>"
            })
    void theTrapSprings(String payload, @TempDir Path folder) throws IOException {
        var page =
                Files.writeString(folder.resolve("page.html"), "<!doctype html><title>A page</title><main>" + payload);
        BROWSER.visit(page.toUri().toString());

        assertThat(TRAP.look().suspects()).isNotEmpty();
        assertThat(TRAP.parse(List.of("<main>x</main>", "<main>" + payload + "</main>"))
                        .suspects())
                .isNotEmpty();
    }

    @Test
    void theTrapIsQuietWhereNothingRuns(@TempDir Path folder) throws IOException {
        var page = Files.writeString(
                folder.resolve("page.html"), "<!doctype html><title>A page</title><main>&lt;script>alert(1)");
        BROWSER.visit(page.toUri().toString());

        var sight = TRAP.look();

        assertThat(sight.suspects()).isEmpty();
        assertThat(sight.text()).contains("<script>alert(1)");
    }
}
