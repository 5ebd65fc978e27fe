package org.caseroom.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import java.util.UUID;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.authoring.Arranging;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.Checking;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftState;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.SampleAuthors;
import org.caseroom.authoring.Skeleton;
import org.caseroom.authoring.Writing;
import org.caseroom.course.CourseVersion;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Publishing: what it would change, what it would replace, and what comes after it.
@StoreTest
@ViewPackages(packages = {"org.caseroom.authoring.ui", "org.caseroom.shell"})
class PublishViewTest extends ViewTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Drafting drafting;
    private SampleAuthors authors;
    private Actor daniel;

    PublishViewTest(ApplicationContext application, Drafting drafting) {
        super(application);
        this.drafting = drafting;
    }

    @Override
    protected Actor prepare() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
        return daniel;
    }

    private void replace(DraftId draft, String path, String words, String others) {
        var writing = application.getBean(Writing.class);
        var file = writing.file(daniel, draft, path);
        writing.save(daniel, draft, path, file.revision(), file.text().replace(words, others));
    }

    @Test
    void publishingSaysWhatItWillDoAndThenWhatItDid() {
        var draft = begin("Sample");
        goTo("writing/" + draft + "/publish");
        var warnings =
                application.getBean(Checking.class).findings(daniel, draft).warnings();
        assertThat(warnings).isPositive();
        assertThat(text())
                .contains("The first version", "First lesson", "Check yourself", warnings + " warnings are open");
        assertThat($(Anchor.class).withText("Look at the warnings").single().getHref())
                .isEqualTo("writing/" + draft);

        test($(Button.class).withText("Publish").single()).click();

        assertThat(text()).contains("New runs can be opened of this version");
        var newRun = "runs/new?course=" + drafting.find(daniel, draft).course();
        assertThat($(Anchor.class).withText("Open a run").single().getHref()).isEqualTo(newRun);
        assertThat(drafting.find(daniel, draft).state()).isEqualTo(DraftState.PUBLISHED);
        goTo("writing/" + draft + "/publish");
        assertThat(text()).contains("Nothing has changed");
        assertThat($(Anchor.class).withText("Open a run").single().getHref()).isEqualTo(newRun);
    }

    @Test
    void whoWouldReplaceAnotherCourseIsToldWhichAndSaysSoFirst() {
        var other = authors.publishedBy(daniel);
        var draft = begin("Mine");
        replace(draft, "course.yaml", "id: " + drafting.find(daniel, draft).course(), "id: " + other);
        goTo("writing/" + draft + "/publish");
        assertThat(text()).contains("The course “Sample” has this id, and this draft did not begin with it.");
        var publish = $(Button.class).withText("Publish").single();
        assertThat(publish.isEnabled()).isFalse();

        test($(Checkbox.class).single()).click();
        assertThat(publish.isEnabled()).isTrue();
        test(publish).click();

        assertThat(text()).contains("New runs can be opened of this version");
        assertThat(drafting.published(daniel)).extracting(CourseVersion::title).contains("Mine");
    }

    @Test
    void whoIsOvertakenByAnotherCourseOfTheIdIsAskedInsteadOfReplacingIt() {
        var draft = begin("Mine");
        var quicker = begin("Quicker");
        var course = drafting.find(daniel, draft).course();
        goTo("writing/" + draft + "/publish");
        replace(quicker, "course.yaml", "id: " + drafting.find(daniel, quicker).course(), "id: " + course);
        publish(quicker);

        test($(Button.class).withText("Publish").single()).click();

        assertThat(text())
                .contains("The course “Quicker” has this id, and this draft did not begin with it.")
                .doesNotContain("Somebody has written in this draft");
        assertThat($(Button.class).withText("Publish").single().isEnabled()).isFalse();
    }

    @Test
    void whatAnEarlierVersionSaysIsPublishedAgainAndTheScreenSaysSo() {
        var draft = begin("Sample");
        var arranging = application.getBean(Arranging.class);
        var path = "01-first-module/01-first-lesson.md";
        publish(draft);
        arranging.rename(daniel, draft, path, "Another title");
        publish(draft);
        arranging.rename(daniel, draft, path, "First lesson");

        goTo("writing/" + draft + "/publish");
        assertThat(text()).contains("An earlier version, published on");
        test($(Button.class).withText("Publish").single()).click();

        assertThat(text()).contains("is the newest again");
    }

    private void publish(DraftId draft) {
        application
                .getBean(org.caseroom.authoring.Issuing.class)
                .publish(daniel, draft, drafting.find(daniel, draft).revision(), null);
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
