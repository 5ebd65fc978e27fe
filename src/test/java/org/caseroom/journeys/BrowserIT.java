package org.caseroom.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The tools of the journeys see what they claim to see.
class BrowserIT {

    private static final String CAN_FETCH = "return fetch('/', {cache: 'no-store'}).then(() => true, () => false)";

    private final Browser browser = Browser.open();
    private final HttpServer server;
    private volatile String page = "";

    BrowserIT() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                body.write(page.getBytes(UTF_8));
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        browser.close();
        server.stop(0);
    }

    @Test
    void barriersAreFound() {
        visit("<html lang=en><title>A page</title><main><h1>A page</h1><img src='data:,'></main></html>");

        assertThatThrownBy(() -> Accessibility.check(browser)).hasMessageContaining("image-alt");
    }

    @Test
    void aSoundPagePasses() {
        visit("<html lang=en><title>A page</title><main><h1>A page</h1></main></html>");

        Accessibility.check(browser);
    }

    /// What repeats itself is looked at twice: a row of its own among them is looked at as well.
    @Test
    void aBarrierInOneOfManyRowsIsFound() {
        var row = "<li><a href='/%d'>A row</a></li>";
        var pale = "<li><a href='/pale' data-state=pale>A row</a></li>";
        visit("""
                <html lang=en><title>A page</title><style>[data-state] { color: #bbb }</style>
                <main><h1>A page</h1><ul>%s%s%s</ul></main></html>""".formatted(row.formatted(1), row.formatted(2).repeat(5), pale));

        assertThatThrownBy(() -> Accessibility.check(browser))
                .hasMessageContaining("color-contrast")
                .hasMessageContaining("pale");
    }

    /// It is taken out while one looks, and is there again.
    @Test
    void onlyWhatIsUnfoldedIsABarrier() {
        visit("""
                <html lang=en><title>A page</title><main><h1>A page</h1>
                <details><summary>More</summary><p>First</p><img src='data:,'></details></main></html>""");

        Accessibility.check(browser);
        assertThat(browser.run("return document.querySelector('details').textContent"))
                .isEqualTo("MoreFirst");
        browser.run("document.querySelector('details').open = true");

        assertThatThrownBy(() -> Accessibility.check(browser)).hasMessageContaining("image-alt");
    }

    @Test
    void textInShadowRootsIsRead() {
        visit("""
                <div id=host><b>slotted</b></div>
                <script>host.attachShadow({mode: 'open'}).innerHTML = 'inside <slot></slot>'</script>""");

        browser.seeText("inside slotted");
    }

    @Test
    void preferencesSizeAndNetworkAreThePersonsOwn() {
        visit("<p>A page");
        browser.sized(360, 740).prefersDark();
        browser.goOffline();

        assertThat(browser.run("return innerWidth")).isEqualTo(360L);
        assertThat(browser.run("return matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
        assertThat(browser.run(CAN_FETCH)).isEqualTo(false);

        browser.goOnline();

        assertThat(browser.run(CAN_FETCH)).isEqualTo(true);
        assertThat(Screenshots.keep(browser.driver(), "a-page")).isNotEmptyFile();
    }

    @Test
    void whoComesNextFindsNothingOfThePersonBefore() {
        visit("<p>A page");
        browser.run("""
                document.cookie = 'who=before';
                localStorage.who = 'before';
                return new Promise((kept) => indexedDB.open('before').onsuccess = () => kept());""");
        browser.sized(360, 740)
                .prefersDark()
                .beforeEachPage("window.before = true")
                .goOffline();

        browser.close();
        try (var next = Browser.open()) {
            assertThat(next.driver()).isSameAs(browser.driver());
            next.visit(address());

            assertThat(next.run("return document.cookie + Object.keys(localStorage)"))
                    .isEqualTo("");
            assertThat(next.run("return indexedDB.databases().then((all) => all.length)"))
                    .isEqualTo(0L);
            assertThat(next.run(
                            "return [innerWidth, window.before, matchMedia('(prefers-color-scheme: dark)').matches]"))
                    .isEqualTo(Arrays.asList(1280L, null, false));
            assertThat(next.run(CAN_FETCH)).isEqualTo(true);
        }
    }

    private void visit(String html) {
        page = html;
        browser.visit(address());
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }
}
