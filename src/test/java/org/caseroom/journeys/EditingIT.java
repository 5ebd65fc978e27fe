package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.caseroom.authoring.OtherReader;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/// A course that ships is continued and changed in its forms: another reader of YAML finds just what was wanted, and no
/// other line is touched.
class EditingIT {

    private static final String BANK = "bank/tracing-and-taint.questions.yaml";
    private static final String GLOSSARY = "glossary.yaml";
    private static final String IMAGES = "media/media.yaml";
    private static final String SURVEY = "09-working-the-ledger/31-what-changed-at-work.survey.yaml";
    private static final String LESSON = "04-tracing-and-taint/01-one-owner-or-many.md";
    private static final Pattern DRAFT = Pattern.compile("/writing/([0-9a-f-]{36})");
    private static final RunningServer SERVER = RunningServer.shared();

    @Test
    void eachKindOfQuestionTheGlossaryAndTheImagesAreChangedByTheirForms() {
        try (var sofia = new Visitor(SERVER, "sofia")) {
            sofia.signsIn();
            var author = new Author(sofia, continues(sofia));
            author.changesEveryKind();
            author.changesTheGlossary();
            author.changesTheImages();
            author.changesASurvey();
            author.writesACase();
            author.changesATitle();
            author.looksAtTheRest();
        }
    }

    private static String continues(Visitor sofia) {
        sofia.goesTo("/writing/new");
        sofia.choosesInSelect("Course", "Virtual assets and money laundering");
        sofia.clicks("Continue the course");
        sofia.browser().waiting().until(ExpectedConditions.urlMatches(DRAFT.pattern()));
        var draft = DRAFT.matcher(sofia.browser().url());
        assertThat(draft.find()).isTrue();
        return draft.group(1);
    }

    /// Sofia in the editor of one draft.
    private record Author(Visitor sofia, String draft) {

        void changesEveryKind() {
            opens(BANK);
            changes("single-choice", "options[0].correct", (at, question) -> {
                var wrong = indexOfWrong(question);
                sofia.click(By.xpath("(//*[@data-path='" + at + ".options[" + wrong
                        + "].text']/ancestor::*[contains(@class, 'w-option')]//input[@type='radio'])"));
            });
            changes(
                    "multiple-choice",
                    "options[1].text",
                    (at, _) -> types(at + ".options[1].text", "Yes: \"this\" # one"));
            changes("numeric", "tolerance", (at, _) -> types(at + ".tolerance", "0.25"));
            changes(
                    "true-false",
                    "answer",
                    (at, question) ->
                            chooses(at + ".answer", question.get("answer").equals(true) ? "false" : "true"));
            changes("matching", "left[0].match", (at, question) -> chooses(at + ".left[0].match", another(question)));
            changes("ordering", "items", (at, _) -> row(at + ".items", 0, "down"));
            changes("short-text", "accepted[0]", (at, _) -> types(at + ".accepted[0]", "yes"));
            changes("calculated", "answer", (at, _) -> types(at + ".answer", "round(out * 99 / stolen, 1)"));
            adds("text with gaps");
            changes("cloze", "gaps[0].why", (at, _) -> types(at + ".gaps[0].why", "Because: so"));
            sofia.meetsNoBarriers("bank-form");
        }

        void changesTheGlossary() {
            var before = opens(GLOSSARY);
            field("//*[@data-test='add-term']//input").sendKeys("Aardvark account");
            field("//*[@data-test='add-term']//textarea").sendKeys("An account: it digs.", Keys.TAB, Keys.ENTER);
            var added = savedUnlike(GLOSSARY, before);
            sofia.press("sort-terms");
            var sorted = savedUnlike(GLOSSARY, added);
            assertThat(OtherReader.at(OtherReader.read(sorted), "terms[0]"))
                    .isEqualTo(Map.of(
                            "id",
                            "aardvark-account",
                            "term",
                            "Aardvark account",
                            "definition",
                            "An account: it digs."));
            assertThat(sorted.lines().sorted())
                    .containsExactlyElementsOf(added.lines().sorted().toList());
            sofia.meetsNoBarriers("glossary-form");
        }

        void changesTheImages() {
            var before = opens(IMAGES);
            types("images[0].author", "The academy: 'Hanoi'");
            var after = savedUnlike(IMAGES, before);
            assertThat(OtherReader.at(OtherReader.read(after), "images[0].author"))
                    .isEqualTo("The academy: 'Hanoi'");
            OtherReader.isUntouchedAround(before, after, "images[0].author");
            sofia.click(By.cssSelector(".w-image [data-act='remove']"));
            var asked = sofia.browser().waiting().until(ExpectedConditions.alertIsPresent());
            assertThat(asked.getText()).contains("lesson shows");
            asked.dismiss();
            assertThat(text(IMAGES)).isEqualTo(after);
            sofia.meetsNoBarriers("media-form");
            sofia.click(By.linkText("Replace"));
            sofia.sees("These lessons show it");
            sofia.meetsNoBarriers("image-replace");
        }

        void changesASurvey() {
            var before = opens(SURVEY);
            sofia.click(By.cssSelector(".w-question > summary"));
            types("questions[0].high", "every day: \"always\"");
            var after = savedUnlike(SURVEY, before);
            assertThat(OtherReader.at(OtherReader.read(after), "questions[0].high"))
                    .isEqualTo("every day: \"always\"");
            OtherReader.isUntouchedAround(before, after, "questions[0].high");
            sofia.meetsNoBarriers("survey-form");
        }

        /// Chooses a kind and a parameter, and looks at what they lead to.
        void writesACase() {
            sofia.goesTo("/writing/" + draft);
            sofia.click(By.cssSelector(".w-module-items > summary"));
            sofia.click(By.xpath("(//vaadin-button[normalize-space()='Add a hands-on case'])[1]"));
            sofia.fills("Title", "Follow it");
            sofia.clicks("Add");
            sofia.browser().waiting().until(ExpectedConditions.urlContains(".exercise.yaml"));
            var path = sofia.browser().url().replaceAll(".*/file/", "");
            sofia.browser().see(By.cssSelector(".w-form"));
            var begun = text(path);

            chooses("kind", "volatility");
            var chosen = savedUnlike(path, begun);
            OtherReader.isUntouchedAround(begun, chosen, "kind");
            types("parameters.things", "7");
            var set = savedUnlike(path, chosen);

            assertThat(set).startsWith(chosen);
            assertThat(OtherReader.at(OtherReader.read(set), "parameters")).isEqualTo(Map.of("things", 7));
            sofia.part("odds");
            assertThat(sofia.parts("sample")).hasSize(3);
            assertThat(sofia.parts("sample-solution")).isNotEmpty();
            sofia.meetsNoBarriers("case-form");
            sofia.press("three-others");
            sofia.sees("Case 4");
        }

        void changesATitle() {
            var before = opens(LESSON);
            types("title", "One owner: or many");
            savedUnlike(LESSON, before);
            sofia.browser()
                    .waiting()
                    .until(ExpectedConditions.textToBe(By.cssSelector("main h1"), "One owner: or many"));
            sofia.browser().waiting().until(ExpectedConditions.titleContains("One owner: or many"));
        }

        void looksAtTheRest() {
            opens("04-tracing-and-taint/06-test-the-trace.quiz.yaml");
            sofia.meetsNoBarriers("quiz-form");
            sofia.goesTo("/writing/" + draft + "/image");
            sofia.sees("Alternative text");
            sofia.meetsNoBarriers("image-form");
        }

        private String opens(String path) {
            sofia.goesTo("/writing/" + draft + "/file/" + path);
            sofia.browser().see(By.cssSelector(".w-form"));
            return text(path);
        }

        /// Begins a question at the end, and leaves it folded.
        private void adds(String kind) {
            var before = text(BANK);
            sofia.clicks("Add a question: " + kind);
            var after = savedUnlike(BANK, before);
            assertThat(after).startsWith(before.stripTrailing());
            sofia.click(By.cssSelector(".w-question[open]:last-of-type > summary"));
        }

        /// Makes one change in the first question of a kind, and asks the other reader what came of it.
        private void changes(String kind, String part, BiConsumer<String, Map<?, ?>> change) {
            var before = text(BANK);
            var questions = (List<?>) OtherReader.at(OtherReader.read(before), "questions");
            var index = indexOf(questions, kind);
            var at = "questions[%d]".formatted(index);
            sofia.click(By.cssSelector(".w-question:nth-of-type(" + (index + 1) + ") > summary"));

            change.accept(at, (Map<?, ?>) questions.get(index));

            var after = savedUnlike(BANK, before);
            var read = OtherReader.read(after);
            assertThat(((List<?>) OtherReader.at(read, "questions")).size()).isEqualTo(questions.size());
            for (var other = 0; other < questions.size(); other++) {
                if (other != index) {
                    assertThat(OtherReader.at(read, "questions[%d]".formatted(other)))
                            .isEqualTo(questions.get(other));
                }
            }
            isAsWanted(kind, at, questions.get(index), OtherReader.at(read, at));
            OtherReader.isUntouchedAround(
                    before, after, kind.equals("single-choice") ? at + ".options" : at + "." + part);
        }

        private static void isAsWanted(String kind, String at, Object before, Object after) {
            var wanted = switch (kind) {
                case "multiple-choice" -> List.of("options[1].text", "Yes: \"this\" # one");
                case "numeric" -> List.of("tolerance", 0.25);
                case "short-text" -> List.of("accepted[0]", "yes");
                case "cloze" -> List.of("gaps[0].why", "Because: so");
                case "calculated" -> List.of("answer", "round(out * 99 / stolen, 1)");
                case "true-false" -> List.of("answer", !(Boolean) OtherReader.at(before, "answer"));
                case "matching" -> List.of("left[0].match", another((Map<?, ?>) before));
                case "ordering" -> List.of("items[0]", OtherReader.at(before, "items[1]"));
                default -> List.of("options[" + indexOfWrong((Map<?, ?>) before) + "].correct", true);
            };
            assertThat(OtherReader.at(after, (String) wanted.getFirst()))
                    .as("%s of %s", wanted.getFirst(), at)
                    .isEqualTo(wanted.getLast());
        }

        private static int indexOf(List<?> questions, String kind) {
            for (var index = 0; index < questions.size(); index++) {
                if (kind.equals(OtherReader.at(questions.get(index), "kind"))) {
                    return index;
                }
            }
            throw new AssertionError("no question of this kind: " + kind);
        }

        private static int indexOfWrong(Map<?, ?> question) {
            return Boolean.TRUE.equals(OtherReader.at(question, "options[0].correct")) ? 1 : 0;
        }

        private static String another(Map<?, ?> question) {
            var first = OtherReader.at(question, "right[0].id");
            return (String)
                    (first.equals(OtherReader.at(question, "left[0].match"))
                            ? OtherReader.at(question, "right[1].id")
                            : first);
        }

        private void types(String path, String words) {
            var field = field("//*[@data-path='" + path + "']");
            field.clear();
            field.sendKeys(words, Keys.TAB);
        }

        private void chooses(String path, String value) {
            new Select(field("//*[@data-path='" + path + "']")).selectByValue(value);
        }

        private void row(String list, int index, String act) {
            sofia.click(By.cssSelector(
                    "[data-list='" + list + "'][data-index='" + index + "'] > [data-act='" + act + "']"));
        }

        private WebElement field(String xpath) {
            var field = sofia.browser().see(By.xpath(xpath));
            sofia.browser().run("arguments[0].scrollIntoView({block: 'center'})", field);
            return field;
        }

        /// What the server keeps, once it is something else than before and all is saved.
        private String savedUnlike(String path, String before) {
            sofia.browser()
                    .waiting()
                    .withMessage("a change of " + path)
                    .until(_ -> "saved".equals(sofia.part("save-state").getDomAttribute("data-state"))
                            && !text(path).equals(before));
            return text(path);
        }

        private String text(String path) {
            return (String) sofia.browser()
                    .run(
                            "return fetch(arguments[0]).then((reply) => reply.json()).then((file) => file.text)",
                            SERVER.url("/api/writing/" + draft + "/file?path=" + path));
        }
    }
}
