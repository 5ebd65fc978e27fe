package org.caseroom.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.caseroom.StoreTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What the headers of a proxy change: everything that they should where the platform was told of one, else nothing.
class BehindAProxyTest {

    /// Somebody said that there is a proxy.
    @Nested
    @StoreTest(properties = "server.forward-headers-strategy=native")
    class ThatIsKnown {

        private final int port;

        ThatIsKnown(@LocalServerPort int port) {
            this.port = port;
        }

        @Test
        void cookiesAreSecureAndTheWayToTheSignInPageNamesNoHost() throws Exception {
            var answer = asTheProxyWould(port, "/sign-out", "POST");
            var refused = asTheProxyWould(port, "/learn", "GET");

            assertThat(cookies(answer))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
            assertThat(refused.statusCode()).isEqualTo(302);
            assertThat(refused.headers().firstValue("Location")).hasValue("/sign-in?to=%2Flearn");
        }
    }

    /// As it starts by itself.
    @Nested
    @StoreTest
    class ThatNobodyMentioned {

        private final int port;

        ThatNobodyMentioned(@LocalServerPort int port) {
            this.port = port;
        }

        @Test
        void itsHeadersAreNotBelieved() throws Exception {
            assertThat(cookies(asTheProxyWould(port, "/sign-out", "POST")))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).doesNotContain("Secure"));
            for (var path : List.of("/learn", "/", "/catalogue")) {
                assertThat(asTheProxyWould(port, path, "GET").headers().firstValue("Location"))
                        .as(path)
                        .hasValueSatisfying(to -> assertThat(to).startsWith("/sign-in"));
            }
        }
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static HttpResponse<String> asTheProxyWould(int port, String path, String method)
            throws IOException, InterruptedException {
        try (var proxy = HttpClient.newHttpClient()) {
            return proxy.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-For", "203.0.113.9")
                            .header("X-XSRF-TOKEN", "a-token")
                            .header("Cookie", "XSRF-TOKEN=a-token")
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
