package org.caseroom.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What one participant does, in the order in which the player asks for things.
final class Visit {

    private static final int LESSONS = 3;
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/app/[^\"]+)\"");
    private static final Pattern MEDIA = Pattern.compile("src=\"(media/[0-9a-f]{64})\"");

    private final Participant who;
    private final Browser browser;
    private final String run;

    Visit(Participant who, Browser browser) {
        this.who = who;
        this.browser = browser;
        this.run = "/api/learn/" + who.run();
    }

    /// Signs in by the form.
    void signIn() {
        browser.get(Step.SIGN_IN_PAGE, "/sign-in");
        browser.postForm(Step.SIGN_IN, "/sign-in", Map.of("name", who.signInName(), "password", who.password()));
    }

    /// Goes on with a sign-in of earlier that day.
    void comeBack() {
        browser.remember("caseroom-sign-in", who.signInToken());
    }

    /// From an empty cache to the review.
    void journey() {
        openPlayer();
        var outline = browser.getJson(Step.OUTLINE, run);
        activities(outline, "LESSON").stream().limit(LESSONS).forEach(this::read);
        var attempt = start();
        attempt.answerAll(browser);
        attempt.submit(browser);
        browser.get(Step.REVIEW, run + "/attempts/" + attempt.id() + "/review");
    }

    /// Opens the quiz without reading anything before.
    OpenedAttempt begin() {
        browser.get(Step.PAGE, "/learn/" + who.run());
        return start();
    }

    private void openPlayer() {
        var page = browser.get(Step.PAGE, "/learn/" + who.run());
        matches(FILE, page).forEach(file -> browser.get(Step.FILES, file));
        browser.get(Step.WORDS, "/api/words/en");
    }

    private void read(JsonNode activity) {
        var id = activity.path("id").asString();
        visit(id);
        var lesson = browser.getJson(
                Step.LESSON, run + "/lessons/" + activity.path("content").asString());
        matches(MEDIA, lesson.path("html").asString()).forEach(image -> browser.get(Step.MEDIA, run + "/" + image));
        browser.postJson(Step.COMPLETE, run + "/lessons/" + id + "/complete", Map.of());
    }

    private OpenedAttempt start() {
        var outline = browser.getJson(Step.OUTLINE, run);
        var quiz = activities(outline, "QUIZ").getFirst().path("id").asString();
        visit(quiz);
        browser.get(Step.COVER, run + "/quizzes/" + quiz);
        var device = UUID.randomUUID().toString();
        var opened = browser.postJson(Step.START, run + "/quizzes/" + quiz + "/attempts", Map.of("device", device));
        return new OpenedAttempt(device, opened);
    }

    private void visit(String activity) {
        browser.putJson(Step.VISIT, run + "/place", Map.of("activity", activity));
    }

    private static List<JsonNode> activities(JsonNode outline, String kind) {
        var found = new ArrayList<JsonNode>();
        for (var module : outline.path("modules")) {
            for (var activity : module.path("activities")) {
                if (activity.path("kind").asString().equals(kind)) {
                    found.add(activity);
                }
            }
        }
        return found;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return new LinkedHashSet<>(pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
    }
}
