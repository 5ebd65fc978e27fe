package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.caseroom.HttpVisitor;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/// The server is killed while an author types, in a lesson and in the form of a question: the store lacks the last two
/// seconds at most, the author hears of it, and what was typed is found again and goes over nobody's work.
class KilledWhileWritingIT {

    private static final Pattern DRAFT = Pattern.compile("/writing/([0-9a-f-]{36})");
    private static final String LESSON = "01-first-module/01-first-lesson.md";
    private static final String BANK = "bank/questions.questions.yaml";
    private static final By TEXT = By.cssSelector("textarea.w-text");
    private static final By PROMPT = By.cssSelector("[data-path='questions[0].prompt']");
    private static final Duration MOST = Duration.ofSeconds(2);
    private static final int BEFORE = 40;
    private static final int AFTER = 10;

    private final Spoken spoken = new Spoken(Locale.ENGLISH);

    @Test
    void whatWasTypedIsFoundAgain() {
        var server = RunningServer.shared();
        try (var daniel = new Visitor(server, "daniel");
                var sofia = new Visitor(server, "sofia")) {
            daniel.signsIn();
            sofia.signsIn();
            var hands = visitor(daniel);
            var draft = begins(daniel);

            opens(daniel, draft, LESSON);
            var inTheLesson = typesWhileTheServerIsKilled(server, daniel, TEXT);
            daniel.browser().photograph("killed-while-writing-lesson");
            daniel.browser().visit("about:blank");
            server.restart();
            isHardlyMissing(inTheLesson, text(hands, draft, LESSON));
            opens(daniel, draft, LESSON);
            daniel.sees(spoken.say("authoring.editor.recovered.title"));
            isSaved(daniel);
            inTheLesson.isWholeIn(text(hands, draft, LESSON));

            opens(daniel, draft, BANK);
            daniel.click(By.cssSelector("details.w-question > summary"));
            var inTheForm = typesWhileTheServerIsKilled(server, daniel, PROMPT);
            daniel.browser().photograph("killed-while-writing-form");
            daniel.browser().visit("about:blank");
            server.restart();
            var theirs = isFasterThan(sofia, inTheForm, draft);
            opens(daniel, draft, BANK);
            meetsWhatSofiaWrote(daniel, inTheForm, theirs, () -> text(hands, draft, BANK));
        }
    }

    private String begins(Visitor author) {
        author.goesTo("/writing/new");
        author.fills(spoken.say("authoring.title"), "Written through a storm");
        author.clicks(spoken.say("authoring.new.begin"));
        author.browser().waiting().until(ExpectedConditions.urlMatches(DRAFT.pattern()));
        var draft = DRAFT.matcher(author.browser().url());
        assertThat(draft.find()).isTrue();
        return draft.group(1);
    }

    private static void opens(Visitor author, String draft, String path) {
        author.goesTo("/writing/" + draft + "/file/" + path);
        author.part("save-state");
    }

    /// The author types on for a while after the server is gone, and hears what happens to it.
    private Typing typesWhileTheServerIsKilled(RunningServer server, Visitor author, By where) {
        var field = author.browser().see(where);
        field.sendKeys(Keys.chord(Keys.CONTROL, Keys.END));
        try (var typing = new Typing(field)) {
            await("enough words").atMost(Duration.ofSeconds(60)).until(() -> typing.words() >= BEFORE);
            typing.serverGoes(server::kill);
            await("some words more").atMost(Duration.ofSeconds(60)).until(() -> typing.words() >= BEFORE + AFTER);
            typing.stop();
            author.part("waiting");
            author.sees(spoken.say("authoring.editor.waiting.title"));
            author.sees(spoken.say("authoring.editor.waiting.text"));
            assertThat(field.getDomProperty("value")).contains(typing.lastWord());
            return typing;
        }
    }

    private static void isHardlyMissing(Typing typing, String stored) {
        assertThat(typing.missingIn(stored)).as("what the store lacks").isLessThanOrEqualTo(MOST);
    }

    /// Another author comes first after the restart.
    private static String isFasterThan(Visitor other, Typing typing, String draft) {
        var file = visitor(other).get(address(draft, BANK)).json();
        isHardlyMissing(typing, file.get("text").asString());
        var theirs = file.get("text").asString().replace("Another one", "Sofia's own answer");
        var reply = visitor(other)
                .put(
                        address(draft, BANK),
                        Map.of("revision", file.get("revision").asLong(), "text", theirs));
        assertThat(reply.status()).isEqualTo(200);
        return theirs;
    }

    private void meetsWhatSofiaWrote(Visitor daniel, Typing typing, String theirs, Supplier<String> stored) {
        daniel.part("conflict");
        daniel.browser().photograph("killed-while-writing-conflict");
        assertThat(stored.get()).isEqualTo(theirs);
        typing.isWholeIn(daniel.browser().see(TEXT).getDomProperty("value"));
        daniel.clicks(spoken.say("authoring.editor.conflict.compare"));
        daniel.sees("Sofia's own answer");
        daniel.press("keep-mine");
        isSaved(daniel);
        typing.isWholeIn(stored.get());
    }

    private static void isSaved(Visitor author) {
        author.browser().see(By.cssSelector("[data-test='save-state'][data-state='saved']"));
    }

    private static String text(HttpVisitor author, String draft, String path) {
        return author.get(address(draft, path)).json().get("text").asString();
    }

    private static HttpVisitor visitor(Visitor author) {
        return HttpVisitor.signedIn(author.server().url(""), author.cookie("caseroom-sign-in"));
    }

    private static String address(String draft, String path) {
        return "/api/writing/" + draft + "/file?path=" + path;
    }
}
