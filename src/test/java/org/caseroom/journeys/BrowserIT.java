package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The tools of the journeys see what they claim to see.
class BrowserIT {

    private final Browser browser = Browser.open();

    @AfterEach
    void close() {
        browser.close();
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
        assertThat(browser.run("return navigator.onLine")).isEqualTo(false);

        browser.goOnline();

        assertThat(browser.run("return navigator.onLine")).isEqualTo(true);
        assertThat(browser.photograph("a-page")).isNotEmptyFile();
    }

    private void visit(String html) {
        browser.visit("data:text/html;charset=utf-8,"
                + URLEncoder.encode(html, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
