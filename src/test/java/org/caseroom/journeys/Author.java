package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.caseroom.HttpVisitor;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.CoursePackReader;
import org.caseroom.coursepack.PackFiles;
import org.caseroom.coursepack.Reading;
import org.caseroom.identity.FirstAdministrator;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/// An instructor who writes a course in the forms of the editor, tries it out and publishes it.
final class Author extends Reader {

    static final String TITLE = "Romance scams";
    static final String COURSE = "romance-scams";
    static final String LESSON = "Nobody who loves you asks for a gift card.";
    static final String ALTERNATIVE = "A gift card with its code scratched free";

    private static final Pattern DRAFT = Pattern.compile("/writing/([0-9a-f-]{36})");
    private static final List<String> KINDS = List.of(
            "multiple-choice", "numeric", "true-false", "matching", "ordering", "short-text", "categorize", "matrix");

    private String draft = "";

    Author(RunningServer server, Spoken spoken) {
        super(server, "author", spoken);
    }

    /// By the link that was handed over. It works once, and only a long password will do.
    void comesIn(String link) {
        browser().visit(link);
        speaks();
        looksHardAt("link");
        chooses("short");
        sees(say("identity.welcome.problem.password", "shortest", FirstAdministrator.SHORTEST_PASSWORD));
        looksAt("link-problem");
        comesInBy(link);
        looksAt("home-of-the-author");
        browser().visit(link);
        sees(say("identity.welcome.gone.title"));
        looksAt("link-gone");
        goesTo("/");
    }

    void begins() {
        clicks(say("authoring.menu"));
        sees(say("authoring.drafts.none.title"));
        looksHardAt("writing-empty");
        clicks(say("authoring.new"));
        fills(say("authoring.title"), TITLE);
        looksHardAt("writing-new");
        clicks(say("authoring.new.begin"));
        browser().waiting().until(ExpectedConditions.urlMatches(DRAFT.pattern()));
        sees(say("authoring.outline"));
        var matcher = DRAFT.matcher(browser().url());
        assertThat(matcher.find()).isTrue();
        draft = matcher.group(1);
    }

    /// The first lesson with a picture, and a second one before the quiz.
    void writesTwoLessons() {
        var image = addsAnImage();
        clicks("First lesson");
        writes("title", "How it begins");
        appends("\n\n" + LESSON + "\n\n" + image + "\n");
        sees(LESSON);
        browser().see(By.cssSelector(".w-preview img[alt='" + ALTERNATIVE + "']"));
        looksHardAt("lesson-editor");
        comesBack();
        clicks(say("authoring.add-lesson"));
        fills(say("authoring.title"), "What to do at once");
        clicks(say("authoring.add"));
        appends("\n\nCall the bank before anybody else.\n");
        sees("Call the bank before anybody else.");
        comesBack();
        click(By.cssSelector(
                "[aria-label='" + say("authoring.up", "name", "What to do at once") + "']:not([disabled])"));
        browser()
                .waiting()
                .until(_ ->
                        browser().textOfPage().matches("(?s).*How it begins.*What to do at once.*Check yourself.*"));
        looksHardAt("draft");
    }

    private String addsAnImage() {
        clicks(say("authoring.image.add"));
        uploads(picture());
        fills(say("authoring.image.alternative"), ALTERNATIVE);
        fillsArea(
                say("authoring.image.description"),
                "A gift card lies on a table. The field over its code is scratched free.");
        looksAt("image");
        clicks(say("authoring.image.add"));
        var line = browser().see(By.cssSelector(".w-added code")).getText();
        looksAt("image-added");
        clicks(say("authoring.publish.back"));
        return line;
    }

    private static java.nio.file.Path picture() {
        try {
            var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
            var paint = image.createGraphics();
            paint.setColor(new Color(0x2f6f73));
            paint.fillRect(40, 40, 240, 120);
            paint.dispose();
            var file = Files.createTempFile("gift-card", ".png");
            ImageIO.write(image, "png", file.toFile());
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// One question of each kind, and a quiz that asks them all.
    void writesSevenQuestions() {
        clicks("bank/questions.questions.yaml");
        click(By.cssSelector("details.w-question > summary"));
        writes("questions[0].prompt", "What is asked for first?");
        writes("questions[0].options[0].text", "A small favour");
        writes("questions[0].options[1].text", "A passport");
        writes("questions[0].options[2].text", "A receipt");
        for (var number = 1; number <= KINDS.size(); number++) {
            var kind = KINDS.get(number - 1);
            clicks(say("authoring.editor.question.add") + ": " + say("authoring.editor.kind." + kind));
            writes("questions[" + number + "].prompt", "Question of the kind " + kind);
        }
        click(By.cssSelector("details:nth-of-type(2) .w-option:nth-of-type(2) input[type='checkbox']"));
        writes("questions[2].answer", "42");
        writes("questions[2].unit", "%");
        writes("questions[6].accepted[0]", "gift card");
        looksAt("bank");
        comesBack();
        clicks("Check yourself");
        writes("draw[0].count", "9");
        isSaved();
        looksAt("quiz");
        comesBack();
        clicks(say("authoring.course-sheet.open"));
        writes("minutes", "25");
        looksAt("course-sheet");
        comesBack();
        sees(say("authoring.findings.count", "errors", 0, "warnings", 2)
                .split(",")[0]); // many texts are still those it began with
    }

    /// What stands in the field is replaced.
    private void writes(String path, String text) {
        browser().see(By.cssSelector("[data-path='" + path + "']")).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    private void appends(String text) {
        browser().see(By.cssSelector("textarea.w-text")).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), text);
        isSaved();
    }

    private void isSaved() {
        browser().see(By.cssSelector("[data-test='save-state'][data-state='saved']"));
    }

    /// By the link above the title.
    private void comesBack() {
        isSaved();
        click(By.cssSelector("main a[href='writing/" + draft + "']"));
        sees(say("authoring.outline"));
    }

    /// Reads as a participant would and answers a question, which leaves nothing behind.
    void triesItOut() {
        clicks(say("authoring.try-out"));
        isAt("/learn/" + draft);
        var reader = new Learner(server(), name(), Host.LIGHT, COURSE, key(), browser());
        sees(say("player.preview"));
        sees(LESSON);
        looksAt("preview");
        reader.readsEveryLesson();
        reader.startsTheQuiz();
        reader.answer(true);
        reader.seesState("saved");
        looksAt("preview-question");
        goesTo("/");
        sees(say("learning.home.runs.title"));
        clicks(say("reporting.menu"));
        sees(say("reporting.empty.title"));
        looksAt("nobody-takes-part");
    }

    void publishes() {
        goesTo("/writing/" + draft + "/publish");
        sees(say("authoring.publish.first"));
        looksHardAt("publish");
        clicks(say("authoring.publish"));
        sees(say("authoring.published"));
        looksAt("published");
        clicks(say("authoring.publish.open-run"));
        isAt("/runs/new?course=");
        sees(say("enrolment.form.open"));
    }

    /// What is right, read from the folder as it is handed out.
    AnswerKey key() {
        return AnswerKey.of(pack());
    }

    private CoursePack pack() {
        var archive = HttpVisitor.signedIn(server().url(""), cookie("caseroom-sign-in"))
                .get("/export/drafts/" + draft);
        try {
            var files =
                    PackFiles.ofZip(new ByteArrayInputStream(archive.response().body()));
            return switch (new CoursePackReader().read(files)) {
                case Reading.Sound<CoursePack> sound -> sound.pack();
                case Reading.Unsound<CoursePack> unsound ->
                    throw new AssertionError(unsound.problems().toString());
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
