package org.caseroom.authoring.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.caseroom.StoreTest;
import org.caseroom.ViewTest;
import org.caseroom.authoring.KeepingOverlays;
import org.caseroom.authoring.SampleAuthors;
import org.caseroom.coursepack.HostileArchives;
import org.caseroom.coursepack.SampleOverlay;
import org.caseroom.identity.Actor;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.shared.Slug;
import org.caseroom.uikit.AskFirst;
import org.caseroom.uikit.GuideText;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Adding to a course: what the screen shows follows from the person and the address.
@StoreTest
@ViewPackages(packages = {"org.caseroom.authoring.ui", "org.caseroom.shell"})
class OverlaysViewTest extends ViewTest {

    private final KeepingOverlays keeping;
    private SampleAuthors authors;
    private Actor daniel;
    private Slug course;

    OverlaysViewTest(ApplicationContext application, KeepingOverlays keeping) {
        super(application);
        this.keeping = keeping;
    }

    @Override
    protected Actor prepare() {
        authors = new SampleAuthors(application);
        daniel = authors.daniel();
        course = authors.published();
        return daniel;
    }

    @Test
    void whoHasAddedNothingIsAskedForAFolder() {
        goTo("catalogue/" + course + "/additions");

        assertThat($(H1.class).single().getText()).isEqualTo("National additions");
        assertThat($(H2.class).withText("Add something for The academy").exists())
                .isTrue();
        assertThat($(Upload.class).exists()).isTrue();
        assertThat($(Button.class).withText("Take back").exists()).isFalse();
    }

    @Test
    void whatWasAddedIsShownWithTheLessonsThatSayMore() throws IOException {
        add();
        goTo("catalogue/" + course + "/additions");

        assertThat($(H2.class).withText("A sample in Estavia").exists()).isTrue();
        var lesson = $(Anchor.class).withText("The first hour").single().getHref();
        assertThat(lesson).endsWith(authors.academy() + "/first-hour");

        goTo(lesson);
        assertThat($(GuideText.class).single().getElement().getAttribute("text"))
                .contains("Estavia", "24 hours");
    }

    @Test
    void takingBackAsksFirst() throws IOException {
        add();
        goTo("catalogue/" + course + "/additions?organization=" + authors.academy());

        test($(Button.class).withText("Take back").single()).click();
        assertThat(keeping.find(daniel, course, authors.academy())).isPresent();
        test($(AskFirst.class).single()).confirm();

        assertThat(keeping.find(daniel, course, authors.academy())).isEmpty();
        assertThat($(H2.class).withText("Add something for The academy").exists())
                .isTrue();
    }

    @Test
    void anOrganizationOfSomebodyElseIsNotThere() {
        goTo("catalogue/" + course + "/additions?organization=" + authors.world());

        assertThat($(Upload.class).exists()).isFalse();
    }

    @Test
    void aTraineeFindsNoSuchScreen() {
        signIn(authors.trainee());
        goTo("catalogue/" + course + "/additions");

        assertThat($(Upload.class).exists()).isFalse();
    }

    @Test
    void aFolderThatWasCutSaysSo() {
        goTo("catalogue/" + course + "/additions");

        upload("PK, and no more");

        assertThat(said()).contains("Not added; this has to be put right first");
    }

    @Test
    void anOrganizationThatIsGoneMeanwhileIsSaidToBeGone() {
        var administrator = authors.administrator();
        var school = authors.school();
        signIn(administrator);
        goTo("catalogue/" + course + "/additions?organization=" + school);
        application.getBean(KeepingOrganizations.class).remove(administrator, school);

        upload("whatever");

        assertThat(said()).contains("This course or this organization is not there any more");
    }

    /// As the browser does: sends the file, and then says that it has gone well.
    private void upload(String content) {
        var upload = $(Upload.class).single();
        test(upload).upload("additions.zip", "application/zip", content.getBytes(UTF_8));
        var noneIsUnderWay = JacksonUtils.createObjectNode().put("element.files.some(file => file.uploading)", false);
        upload.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(upload.getElement(), "upload-success", noneIsUnderWay));
    }

    private String said() {
        return $(Upload.class).single().getParent().orElseThrow().getElement().getTextRecursively();
    }

    private void add() throws IOException {
        var overlay = SampleOverlay.sound().replacing(SampleOverlay.SHEET, "course: sample", "course: " + course);
        keeping.add(daniel, course, authors.academy(), new ByteArrayInputStream(HostileArchives.zip(overlay.files())));
    }
}
