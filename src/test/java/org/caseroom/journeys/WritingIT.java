package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/// An instructor writes a course, tries it out as a participant would and publishes it; an administrator opens a run of
/// it, and somebody takes part.
class WritingIT {

    private static final String TITLE = "Romance scams";
    private static final Pattern DRAFT = Pattern.compile("/writing/([0-9a-f-]{36})");
    private static final RunningServer SERVER = RunningServer.onTheStore().start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aCourseIsWrittenTriedOutPublishedAndTaken() {
        try (var daniel = new Visitor(SERVER, "daniel");
                var sofia = new Visitor(SERVER, "sofia");
                var amina = new Visitor(SERVER, "amina")) {
            daniel.signsIn();
            var draft = begins(daniel);
            writes(daniel, draft);
            triesOut(daniel, draft);
            publishes(daniel, draft);
            opensARun(sofia);
            takesPart(amina);
        }
    }

    private static String begins(Visitor daniel) {
        daniel.goesTo("/writing");
        daniel.sees("Nothing is being written yet");
        daniel.meetsNoBarriers("writing-empty");
        daniel.goesTo("/writing/new");
        daniel.fills("Title", TITLE);
        daniel.meetsNoBarriers("writing-new");
        daniel.clicks("Begin the course");
        daniel.isAt("/writing/");
        daniel.sees("First lesson");
        daniel.browser().waiting().until(ExpectedConditions.urlMatches(DRAFT.pattern()));
        daniel.meetsNoBarriers("draft");
        var draft = DRAFT.matcher(daniel.browser().url());
        assertThat(draft.find()).isTrue();
        return draft.group(1);
    }

    private static void writes(Visitor daniel, String draft) {
        daniel.goesTo("/writing/" + draft + "/file/01-first-module/01-first-lesson.md");
        var text = daniel.browser().see(By.cssSelector("textarea.w-text"));
        text.sendKeys("\n\nNobody who loves you asks for a gift card.\n");
        daniel.browser()
                .waiting()
                .withMessage("saved")
                .until(page -> daniel.browser().textOfPage().contains("saved"));
        daniel.sees("Nobody who loves you asks for a gift card.");
        daniel.meetsNoBarriers("lesson-editor");
        daniel.browser().driver().navigate().refresh();
        daniel.sees("Nobody who loves you asks for a gift card.");
    }

    private static void triesOut(Visitor daniel, String draft) {
        daniel.goesTo("/writing/" + draft);
        daniel.clicks("Preview");
        daniel.isAt("/learn/" + draft);
        daniel.sees("Preview: nothing that you do here counts");
        daniel.sees("Nobody who loves you asks for a gift card.");
        daniel.press("complete-lesson");
        daniel.press("start-quiz");
        daniel.part("question");
        daniel.browser().photograph("preview-question");
        daniel.click(By.cssSelector("[data-test='option'] input"));
        daniel.press("go-to-overview");
        daniel.press("submit-quiz");
        daniel.press("confirm-submit");
        daniel.part("outcome");
        daniel.meetsNoBarriers("preview-outcome");
        daniel.goesTo("/");
        daniel.sees("Catalogue");
        assertThat(daniel.seesNothingOf(TITLE)).isTrue();
    }

    private static void publishes(Visitor daniel, String draft) {
        daniel.goesTo("/writing/" + draft + "/publish");
        daniel.sees("The first version");
        daniel.meetsNoBarriers("publish");
        daniel.clicks("Publish");
        daniel.sees("New runs can be opened of this version");
    }

    private static void opensARun(Visitor sofia) {
        sofia.signsIn();
        sofia.goesTo("/runs/new");
        sofia.choosesInSelect("Course", TITLE);
        sofia.meetsNoBarriers("run-new");
        sofia.clicks("Open the run");
        sofia.sees("has been saved");
        sofia.meetsNoBarriers("run");
        sofia.goesTo("/audit");
        sofia.sees(TITLE);
        sofia.meetsNoBarriers("audit");
    }

    private static void takesPart(Visitor amina) {
        amina.signsIn();
        amina.goesTo("/catalogue?search=romance");
        amina.clicks(TITLE);
        amina.clicks("Enrol");
        amina.sees("You are enrolled");
        amina.clicks("Begin");
        amina.sees("Nobody who loves you asks for a gift card.");
        assertThat(amina.seesNothingOf("Preview: nothing that you do here counts"))
                .isTrue();
        amina.meetsNoBarriers("taking-part");
    }
}
