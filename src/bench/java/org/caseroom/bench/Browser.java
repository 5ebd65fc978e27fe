package org.caseroom.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The HTTP side of one person's browser: its cookies, an empty cache, and a note of every request.
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int STATUS_LINE = "HTTP/1.1 200 OK\r\n".length();
    private static final int SEPARATORS = ": \r\n".length();

    private final HttpClient line;
    private final URI address;
    private final Ledger ledger;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(HttpClient line, URI address, Ledger ledger) {
        this.line = line;
        this.address = address;
        this.ledger = ledger;
    }

    /// Something came back that a journey doesn't expect.
    static final class UnexpectedAnswerException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnexpectedAnswerException(String message) {
            super(message);
        }
    }

    void remember(String cookie, String value) {
        cookies.put(cookie, value);
    }

    String get(Step step, String path) {
        return send(step, request(path).GET(), 200);
    }

    JsonNode getJson(Step step, String path) {
        return JSON.readTree(get(step, path));
    }

    /// Sends a form as a page without script does.
    void postForm(Step step, String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field ->
                        field.getKey() + "=" + java.net.URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = writing(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        send(step, request, 303);
    }

    JsonNode postJson(Step step, String path, Object body) {
        return JSON.readTree(send(step, json(writing(path)).POST(written(body)), 200));
    }

    void putJson(Step step, String path, Object body) {
        send(step, json(writing(path)).PUT(written(body)), 204);
    }

    /// With the token of an attempt and no cookie.
    JsonNode putJson(Step step, String path, String token, Object body) {
        return JSON.readTree(send(step, json(bearing(path, token)).PUT(written(body)), 200));
    }

    JsonNode postJson(Step step, String path, String token, Object body) {
        return JSON.readTree(send(step, json(bearing(path, token)).POST(written(body)), 200));
    }

    private HttpRequest.Builder plain(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Caseroom bench");
    }

    private HttpRequest.Builder request(String path) {
        var request = plain(path);
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private HttpRequest.Builder writing(String path) {
        var token = cookies.get("XSRF-TOKEN");
        if (token == null) {
            throw new UnexpectedAnswerException("No page has set the cookie XSRF-TOKEN before " + path);
        }
        return request(path).header("X-XSRF-TOKEN", token);
    }

    private HttpRequest.Builder bearing(String path, String token) {
        return plain(path).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher written(Object body) {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private String send(Step step, HttpRequest.Builder builder, int expected) {
        var request = builder.build();
        var before = System.nanoTime();
        try {
            var response = line.send(request, BodyHandlers.ofByteArray());
            ledger.note(step, System.nanoTime() - before, response.body().length, headerBytes(response));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            var text = text(response);
            if (response.statusCode() != expected) {
                throw new UnexpectedAnswerException("%s %s: %d %s"
                        .formatted(
                                request.method(),
                                request.uri().getPath(),
                                response.statusCode(),
                                text.substring(0, Math.min(200, text.length()))));
            }
            return text;
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    request.method() + " " + request.uri().getPath() + ": " + broken, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswerException("The bench was stopped.");
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        var zipped = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        if (!zipped) {
            return new String(response.body(), StandardCharsets.UTF_8);
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long headerBytes(HttpResponse<?> response) {
        return STATUS_LINE
                + response.headers().map().entrySet().stream()
                        .flatMap(header -> header.getValue().stream()
                                .map(value -> header.getKey().length() + value.length() + SEPARATORS))
                        .mapToLong(Integer::longValue)
                        .sum();
    }
}
