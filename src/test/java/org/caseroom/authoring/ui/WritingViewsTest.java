package org.caseroom.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.authoring.Arranging;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.Checking;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftImages;
import org.caseroom.authoring.DraftOutline;
import org.caseroom.authoring.DraftState;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.NewImage;
import org.caseroom.authoring.SampleAuthors;
import org.caseroom.authoring.Skeleton;
import org.caseroom.authoring.Writing;
import org.caseroom.coursepack.finding.FindingSpeaker;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.AskFirst;
import org.caseroom.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Writing courses: what the screens show follows from the person and the address.
@StoreTest
@ViewPackages(packages = {"org.caseroom.authoring.ui", "org.caseroom.shell"})
class WritingViewsTest extends ViewTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Drafting drafting;
    private SampleAuthors authors;
    private Actor daniel;

    WritingViewsTest(ApplicationContext application, Drafting drafting) {
        super(application);
        this.drafting = drafting;
    }

    @Override
    protected Actor prepare() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
        return daniel;
    }

    @Test
    void whoHasNoDraftsIsToldWhatToDo() {
        goTo("writing");

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Nothing is being written yet");
        assertThat($(Anchor.class).withText("New draft").single().getHref()).isEqualTo("writing/new");
    }

    @Test
    void theListShowsDraftsWithTheirStateAndFindings() {
        var draft = begin("Sample");
        var thrownAway = begin("Thrown away");
        drafting.discard(daniel, thrownAway);

        goTo("writing");
        assertThat(text())
                .contains("Sample", "In work", "warnings", "1 discarded draft")
                .doesNotContain("Thrown away");
        assertThat($(Anchor.class).withText("Sample").single().getHref()).isEqualTo("writing/" + draft);

        goTo("writing?discarded");
        assertThat(text()).contains("Thrown away").doesNotContain("In work");
    }

    @Test
    void aCourseIsBegunWithATitleAndGetsAnIdThatFits() {
        goTo("writing/new");
        test($(Button.class).withText("Begin the course").single()).click();
        assertThat($(TextField.class).all().getFirst().getErrorMessage()).isEqualTo("Write a title.");

        test($(TextField.class).all().getFirst()).setValue("Ứng phó " + UUID.randomUUID());
        assertThat($(TextField.class).all().get(1).getValue()).startsWith("ung-pho-");
        test($(Button.class).withText("Begin the course").single()).click();

        assertThat(text()).contains("Ứng phó", "First module", "First lesson", "Check yourself", "Course sheet");
        assertThat(drafting.list(daniel)).hasSize(1);
    }

    @Test
    void aTitleThatIsTooLongSaysSoAndItsIdEndsWithAWholeWord() {
        goTo("writing/new");
        test($(TextField.class).all().getFirst()).setValue("Tracing virtual assets ".repeat(6));
        assertThat($(TextField.class).all().get(1).getValue())
                .isEqualTo("tracing-virtual-assets-tracing-virtual-assets");
        test($(Button.class).withText("Begin the course").single()).click();

        assertThat($(TextField.class).all().getFirst().getErrorMessage())
                .isEqualTo("A title has at most 120 characters; this one has 137.");
        assertThat(drafting.list(daniel)).isEmpty();
    }

    @Test
    void anIdThatIsTakenSaysSoAtItsField() {
        var draft = begin("Sample");
        application
                .getBean(org.caseroom.authoring.Issuing.class)
                .publish(daniel, draft, drafting.find(daniel, draft).revision(), null);
        goTo("writing/new");

        test($(TextField.class).all().getFirst()).setValue("Another");
        test($(TextField.class).all().get(1))
                .setValue(drafting.find(daniel, draft).course().value());
        test($(Button.class).withText("Begin the course").single()).click();

        assertThat($(TextField.class).all().get(1).getErrorMessage()).contains("exists already");
        assertThat($(TextField.class).all().getFirst().getValue()).isEqualTo("Another");
    }

    @Test
    void theOutlineIsArrangedOnTheDraft() {
        var draft = begin("Sample");
        goTo("writing/" + draft);

        test($(Button.class).withText("Add a lesson").single()).click();
        test($(TextField.class).single()).setValue("One more");
        var add = $(Button.class).withText("Add").single();
        test(add).click();
        ComponentUtil.fireEvent(add, new ClickEvent<>(add));
        assertThat($(FileEditor.class).single().getElement().getAttribute("path"))
                .isEqualTo("01-first-module/03-one-more.md");

        goTo("writing/" + draft);
        test($(Button.class).all().stream()
                        .filter(button ->
                                "Move One more up".equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(application
                        .getBean(Arranging.class)
                        .outline(daniel, draft)
                        .modules()
                        .getFirst()
                        .items())
                .extracting(item -> item.title())
                .containsExactly("First lesson", "One more", "Check yourself");
    }

    @Test
    void aHandsOnCaseIsAddedLikeAQuizAndIsOpenedForWriting() {
        var draft = begin("Sample");
        goTo("writing/" + draft);

        test($(Button.class).withText("Add a hands-on case").single()).click();
        test($(TextField.class).single()).setValue("Follow it");
        test($(Button.class).withText("Add").single()).click();

        assertThat($(FileEditor.class).single().getElement().getAttribute("path"))
                .isEqualTo("01-first-module/03-follow-it.exercise.yaml");
        assertThat($(H1.class).single().getText()).isEqualTo("Follow it");
        assertThat($(FileEditor.class).single().getElement().getProperty("catalogue"))
                .contains("Chain of custody", "Three other cases");
        goTo("writing/" + draft);
        assertThat(text()).contains("Follow it", "Hands-on case", "25 minutes");
    }

    @Test
    void findingsLeadToTheirPlace() {
        var draft = begin("Sample");
        var writing = application.getBean(Writing.class);
        var file = writing.file(daniel, draft, "course.yaml");
        writing.save(
                daniel, draft, "course.yaml", file.revision(), file.text().replace("level: foundation", "level: high"));

        goTo("writing/" + draft);

        assertThat(text()).contains("1 error");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("writing/" + draft + "/file/course.yaml?line=5");
        goTo("writing/" + draft + "/file/course.yaml?line=5");
        assertThat($(FileEditor.class).single().getElement().getAttribute("line"))
                .isEqualTo("5");
    }

    @Test
    void whoReadsVietnameseIsToldInVietnameseWhatIsWrong() {
        var draft = begin("Sample");
        var lesson = "01-first-module/01-first-lesson.md";
        replace(draft, "course.yaml", "level: foundation", "level: fundation\ntitel: A\nminutes: [many");
        replace(draft, lesson, "\n## ", "\n#### ");
        replace(draft, lesson, "\n#### ", "\n![](media/a.svg)\n\n[a](javascript:b) <b>c</b>\n\n::: lwa\n\n#### ");
        UI.getCurrent().setLocale(VIETNAMESE);

        goTo("writing/" + draft);

        var problems =
                application.getBean(Checking.class).findings(daniel, draft).problems();
        var panel = $(FindingsPanel.class).single().getElement();
        var inVietnamese = new FindingSpeaker(words().in(VIETNAMESE));
        var inEnglish = new FindingSpeaker(words().in(Locale.ENGLISH));
        assertThat(problems)
                .hasSizeGreaterThan(6)
                .allSatisfy(problem -> assertThat(panel.getTextRecursively())
                        .contains(inVietnamese.say(problem.finding()))
                        .doesNotContain(inEnglish.say(problem.finding())));
        assertThat(panel.getOuterHTML()).doesNotContain("lang=");
    }

    private Words words() {
        return application.getBean(Words.class);
    }

    private void replace(DraftId draft, String path, String words, String others) {
        var writing = application.getBean(Writing.class);
        var file = writing.file(daniel, draft, path);
        writing.save(daniel, draft, path, file.revision(), file.text().replace(words, others));
    }

    @Test
    void anActivityIsMovedToAnotherModuleAndItsButtonKeepsTheFocus() {
        var draft = begin("Sample");
        application.getBean(Arranging.class).addModule(daniel, draft, "Second");
        goTo("writing/" + draft);

        test(labelled("Move First lesson to another module")).click();
        test($(Button.class).withText("Move").all().getLast()).click();

        assertThat(application
                        .getBean(Arranging.class)
                        .outline(daniel, draft)
                        .modules()
                        .getLast()
                        .items())
                .extracting(DraftOutline.Item::title)
                .containsExactly("Second", "First lesson");
    }

    private Button labelled(String label) {
        return $(Button.class).all().stream()
                .filter(button -> label.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDiscardedDraftCanOnlyBeTakenBack() {
        var draft = begin("Sample");
        drafting.discard(daniel, draft);
        goTo("writing/" + draft);
        assertThat($(Button.class).withText("Rename").all()).isEmpty();
        assertThat($(Anchor.class).withText("Publish").all()).isEmpty();

        test($(Button.class).withText("Take it back").single()).click();

        assertThat(drafting.find(daniel, draft).state()).isEqualTo(DraftState.OPEN);
        assertThat($(Anchor.class).withText("Publish").all()).hasSize(1);
    }

    @Test
    void glossaryAndImagesAreCalledSoAndAFileThatWasRenamedIsCalledAnew() {
        var draft = begin("Sample");
        var arranging = application.getBean(Arranging.class);
        arranging.addGlossary(daniel, draft);
        goTo("writing/" + draft + "/file/glossary.yaml");
        assertThat(text()).contains("Glossary");

        var path = "01-first-module/01-first-lesson.md";
        goTo("writing/" + draft + "/file/" + path);
        arranging.rename(daniel, draft, path, "Called anew");
        ComponentUtil.fireEvent(
                $(FileEditor.class).single(),
                new FileEditor.TitleSaved($(FileEditor.class).single(), true));
        assertThat($(H1.class).single().getText()).isEqualTo("Called anew");
    }

    @Test
    void anImageIsReplacedAtItsAddressAndOneThatIsNotThereIsNot() {
        var draft = begin("Sample");
        addImage(draft);

        goTo("writing/" + draft + "/image?replace=chain.svg");
        assertThat(text()).contains("Replace an image", "takes the place and the name of chain.svg");
        test($(Button.class).withText("Replace an image").single()).click();
        assertThat(text()).contains("Choose an image.");

        goTo("writing/" + draft + "/image?replace=none.svg");
        assertThat(text()).contains("There is nothing here for you");
    }

    @Test
    void whoRemovesAFileIsToldWhichLessonsNeedIt() {
        var draft = begin("Sample");
        addImage(draft);
        var writing = application.getBean(Writing.class);
        var lesson = writing.file(daniel, draft, "01-first-module/01-first-lesson.md");
        writing.save(daniel, draft, lesson.path(), lesson.revision(), lesson.text() + "\n![A to B](media/chain.svg)\n");
        goTo("writing/" + draft);

        test($(Button.class).all().stream()
                        .filter(button -> "Remove media/chain.svg"
                                .equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat($(AskFirst.class).single().getElement().getProperty("message"))
                .contains("This lesson needs it: First lesson");
    }

    private void addImage(DraftId draft) {
        var drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 20\"><rect width=\"72\" height=\"20\"/></svg>";
        application
                .getBean(DraftImages.class)
                .add(daniel, draft, new NewImage("chain.svg", drawing.getBytes(StandardCharsets.UTF_8), "x", "x", "x"));
    }

    @Test
    void othersFindNothingHere() {
        var draft = begin("Secret plans");
        for (var other : new Actor[] {authors.stranger(), authors.trainee()}) {
            signIn(other);
            for (var path : new String[] {"", "/publish", "/image", "/file/course.yaml"}) {
                goTo("writing/" + draft + path);
                assertThat(text()).contains("There is nothing here for you").doesNotContain("Secret plans");
            }
            goTo("writing/no-id");
            assertThat(text()).contains("There is nothing here for you");
        }
    }

    private DraftId begin(String title) {
        return drafting.begin(
                daniel, new Beginning(new Slug("course-" + UUID.randomUUID()), title, "en"), Skeleton.EMPTY);
    }

    private static String text() {
        return ((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement()
                .getTextRecursively();
    }
}
