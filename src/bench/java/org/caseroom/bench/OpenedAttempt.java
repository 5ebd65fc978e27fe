package org.caseroom.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// An attempt in progress on one device, which sends its answers as the outbox of the player does.
final class OpenedAttempt {

    private final String device;
    private final String id;
    private final String token;
    private final List<JsonNode> questions = new ArrayList<>();
    private final Map<String, Integer> revisions = new HashMap<>();
    private long sequence;
    private int round;

    OpenedAttempt(String device, JsonNode opened) {
        this.device = device;
        this.id = opened.path("attempt").asString();
        this.token = opened.path("token").asString();
        opened.path("questions").forEach(questions::add);
    }

    String id() {
        return id;
    }

    /// Answers every question; the next time, every one differently.
    void answerAll(Browser browser) {
        for (var question : questions) {
            answer(browser, question);
        }
        round++;
    }

    void submit(Browser browser) {
        var outcome = browser.postJson(
                Step.SUBMIT, "/api/attempts/" + id + "/submit", token, Map.of("device", device, "waiting", List.of()));
        if (!outcome.path("state").asString().equals("GRADED")) {
            throw new Browser.UnexpectedAnswerException("The attempt is not graded: " + outcome.path("state"));
        }
    }

    private void answer(Browser browser, JsonNode question) {
        var name = question.path("id").asString();
        var body = Map.of(
                "question",
                name,
                "device",
                device,
                "sequence",
                ++sequence,
                "replaces",
                revisions.getOrDefault(name, 0),
                "answer",
                choice(question));
        var kept = browser.putJson(Step.ANSWER, "/api/attempts/" + id + "/responses/" + UUID.randomUUID(), token, body);
        if (!kept.path("result").asString().equals("APPLIED")) {
            throw new Browser.UnexpectedAnswerException("An answer was not applied: " + kept);
        }
        revisions.put(name, kept.path("revision").asInt());
    }

    private Map<String, Object> choice(JsonNode question) {
        var options = new ArrayList<String>();
        question.path("options").forEach(option -> options.add(option.path("id").asString()));
        return switch (question.path("kind").asString()) {
            case "SINGLE_CHOICE" -> Map.of("kind", "CHOSEN", "options", List.of(at(options, round)));
            case "MULTIPLE_CHOICE" ->
                Map.of("kind", "CHOSEN", "options", List.of(at(options, round), at(options, round + 1)));
            case "NUMERIC" -> Map.of("kind", "NUMBER", "value", String.valueOf(40 + round));
            default -> Map.of("kind", "BLANK");
        };
    }

    private static String at(List<String> options, int index) {
        return options.get(index % options.size());
    }
}
