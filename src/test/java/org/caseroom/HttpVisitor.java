package org.caseroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who speaks HTTP with the platform as the player does: with the cookie of a sign-in, with the token of an
/// attempt, or as nobody.
public final class HttpVisitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    public static final String XSRF = "0f5d9a3e-5f0e-4c43-9d5e-0d5b0d6d7a11";

    private final String base;
    private final String signIn;

    private HttpVisitor(String base, String signIn) {
        this.base = base;
        this.signIn = signIn;
    }

    /// Somebody whose browser carries the token of a sign-in.
    public static HttpVisitor signedIn(int port, String token) {
        return signedIn("http://localhost:" + port, token);
    }

    /// The same, at an address such as `http://127.0.0.1:8080`.
    public static HttpVisitor signedIn(String base, String token) {
        return new HttpVisitor(base, token);
    }

    public static HttpVisitor nobody(int port) {
        return signedIn(port, "");
    }

    /// What came back.
    public record Reply(int status, String body, HttpResponse<byte[]> response) {

        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public String type() {
            return response.headers().firstValue("Content-Type").orElse("");
        }
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /// Writes with the cookie, and with the header that a page of ours sends.
    public Reply write(String method, String path, byte[] body, String type) {
        return send(request(path)
                .header("X-XSRF-TOKEN", XSRF)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofByteArray(body)));
    }

    public Reply post(String path, Object body) {
        return write("POST", path, json(body), "application/json");
    }

    public Reply put(String path, Object body) {
        return write("PUT", path, json(body), "application/json");
    }

    /// Starts the quiz, or resumes it.
    public Sitting starts(String run, String quiz, UUID device) {
        var started = post("/api/learn/" + run + "/quizzes/" + quiz + "/attempts", Map.of("device", device));
        return new Sitting(started, device);
    }

    /// Starts an attempt that asks only what was wrong in the last one.
    public Sitting retries(String run, String quiz, UUID device) {
        return new Sitting(
                post(
                        "/api/learn/" + run + "/quizzes/" + quiz + "/attempts",
                        Map.of("device", device, "onlyWrong", true)),
                device);
    }

    /// An attempt that a device works on.
    public final class Sitting {

        private final Reply started;
        private final UUID device;

        private Sitting(Reply started, UUID device) {
            this.started = started;
            this.device = device;
        }

        public Reply started() {
            return started;
        }

        public String attempt() {
            return started.json().get("attempt").asString();
        }

        public String token() {
            return started.json().get("token").asString();
        }

        /// An answer as the outbox sends it.
        public Map<String, Object> response(String question, long sequence, int replaces, Object answer) {
            return Map.of(
                    "question",
                    question,
                    "device",
                    device,
                    "sequence",
                    sequence,
                    "replaces",
                    replaces,
                    "answer",
                    answer);
        }

        public Reply answers(UUID event, Map<String, Object> response) {
            return write("PUT", "/responses/" + event, json(response));
        }

        /// A decision in a scenario.
        public Reply decides(int turn, String choice) {
            return write("POST", "/decisions", json(Map.of("device", device, "turn", turn, "choice", choice)));
        }

        public Reply submits(Object... waiting) {
            return write("POST", "/submit", json(Map.of("device", device, "waiting", waiting)));
        }

        /// Leaves a question of a sequence; so many were left before.
        public Reply movesOn(int place, Object... waiting) {
            return write("POST", "/next", json(Map.of("device", device, "place", place, "waiting", waiting)));
        }

        /// Stops the clock; so many pauses were taken before.
        public Reply pauses(int taken, Object... waiting) {
            return write("POST", "/pause", json(Map.of("device", device, "taken", taken, "waiting", waiting)));
        }

        /// Ends the pause with this number before it ends by itself.
        public Reply goesOn(int pause) {
            return write("POST", "/go-on", json(Map.of("pause", pause)));
        }

        /// Wants to know how a question was answered.
        public Reply checks(String question, Object... waiting) {
            return write("POST", "/checks/" + question, json(Map.of("device", device, "waiting", waiting)));
        }

        public Reply looks(String below) {
            return send(bearer(request("/api/attempts/" + attempt() + below)).GET());
        }

        /// Writes to the attempt, whatever the body is.
        public Reply write(String method, String below, byte[] body) {
            return send(bearer(request("/api/attempts/" + attempt() + below))
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofByteArray(body)));
        }

        /// The same, with the token of whichever attempt.
        public Reply by(String token, String method, String below, Object body) {
            return send(request("/api/attempts/" + attempt() + below)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofByteArray(json(body))));
        }

        /// Sends a file, as it is.
        public Reply sends(UUID file, String question, String name, byte[] content) {
            var query = "?question=" + URLEncoder.encode(question, StandardCharsets.UTF_8) + "&name="
                    + URLEncoder.encode(name, StandardCharsets.UTF_8);
            return send(bearer(request("/api/attempts/" + attempt() + "/files/" + file + query))
                    .header("Content-Type", "application/octet-stream")
                    .PUT(BodyPublishers.ofByteArray(content)));
        }

        private HttpRequest.Builder bearer(HttpRequest.Builder request) {
            return request.header("Authorization", "Bearer " + token());
        }
    }

    /// Sends exactly this.
    public Reply send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public HttpRequest.Builder request(String path) {
        var cookies = "XSRF-TOKEN=" + XSRF + (signIn.isEmpty() ? "" : "; caseroom-sign-in=" + signIn);
        return HttpRequest.newBuilder(URI.create(base + path)).header("Cookie", cookies);
    }

    private static byte[] json(Object body) {
        return JsonMapper.shared().writeValueAsBytes(body);
    }
}
