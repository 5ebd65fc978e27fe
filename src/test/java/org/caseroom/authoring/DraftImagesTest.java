package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.caseroom.StoreTest;
import org.caseroom.coursepack.RefusedPackException;
import org.caseroom.identity.Actor;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/// Images come into a draft with what has to be said about them, or not at all.
@StoreTest
class DraftImagesTest {

    private static final String SHEET = "media/media.yaml";
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 20\"><rect width=\"72\" height=\"20\"/></svg>";

    private final ApplicationContext application;
    private final Drafting drafting;
    private final DraftImages images;
    private final Writing writing;
    private final Checking checking;
    private Actor daniel;
    private DraftId draft;

    DraftImagesTest(
            ApplicationContext application, Drafting drafting, DraftImages images, Writing writing, Checking checking) {
        this.application = application;
        this.drafting = drafting;
        this.images = images;
        this.writing = writing;
        this.checking = checking;
    }

    @BeforeEach
    void aDraft() {
        daniel = new SampleAuthors(application).daniel();
        draft = drafting.begin(
                daniel, new Beginning(new Slug("course-" + UUID.randomUUID()), "Sample", "en"), Skeleton.EMPTY);
    }

    @Test
    void anImageIsListedWithWhatIsSaidAboutIt() {
        var path = images.add(daniel, draft, drawing("Chain of Đài.SVG", DRAWING));
        var second = images.add(daniel, draft, drawing("Chain of Đài.SVG", DRAWING));

        assertThat(path).isEqualTo("media/chain-of-dai.svg");
        assertThat(second).isEqualTo("media/chain-of-dai-2.svg");
        assertThat(writing.file(daniel, draft, SHEET).text())
                .contains("file: chain-of-dai.svg", "description: \"What: it # says\"");
        assertThat(checking.findings(daniel, draft).problems()).noneMatch(problem -> problem.isError());
        assertThat(images.image(daniel, draft, Digest.of(DRAWING)).contentType())
                .isEqualTo("image/svg+xml");
    }

    @Test
    void anImageThatIsRemovedIsNotListedAnyMore() {
        var path = images.add(daniel, draft, drawing("a.svg", DRAWING));

        application.getBean(Arranging.class).remove(daniel, draft, path);

        assertThat(writing.file(daniel, draft, SHEET).text()).isEqualTo("images: []\n");
        assertThat(checking.findings(daniel, draft).problems()).noneMatch(problem -> problem.isError());
    }

    @Test
    void anImageOfFortyThousandPixelsIsRefusedByItsHeader() throws IOException {
        var png = png();
        ByteBuffer.wrap(png).putInt(16, 40_000).putInt(20, 40_000);

        refuses(new NewImage("large.png", png, "x", "x", "x"));
    }

    @Test
    void scriptOtherKindsAndFalseNamesAreRefused() throws IOException {
        refuses(drawing("a.svg", DRAWING.replace("<rect", "<script>alert(1)</script><rect")));
        refuses(drawing("a.svg", DRAWING.replace("<rect", "<rect onload='alert(1)'")));
        refuses(drawing("a.html", "<p>x</p>"));
        refuses(drawing("no-ending", DRAWING));
        refuses(new NewImage("a.jpg", png(), "x", "x", "x"));
        refuses(new NewImage("a.png", new byte[3 << 20], "x", "x", "x"));
    }

    @Test
    void anotherPictureTakesThePlaceAndTheNameOfAnImage() {
        var path = images.add(daniel, draft, drawing("a.svg", DRAWING));
        var sheet = writing.file(daniel, draft, SHEET).text();
        var other = DRAWING.replace("72", "80");

        images.replace(daniel, draft, path, "Another name.SVG", other.getBytes(StandardCharsets.UTF_8));

        assertThat(writing.file(daniel, draft, path).text()).isEqualTo(other);
        assertThat(writing.file(daniel, draft, SHEET).text()).isEqualTo(sheet);
    }

    @Test
    void anotherKindScriptAndWhatIsNoImageNeverTakeThePlaceOfOne() throws IOException {
        var path = images.add(daniel, draft, drawing("a.svg", DRAWING));
        var script = DRAWING.replace("<rect", "<script>alert(1)</script><rect").getBytes(StandardCharsets.UTF_8);

        for (var refused : List.of(
                new NewImage("a.png", png(), "", "", ""),
                new NewImage("a.svg", script, "", "", ""),
                new NewImage("a.svg", png(), "", "", ""))) {
            assertThatThrownBy(() -> images.replace(daniel, draft, path, refused.fileName(), refused.bytes()))
                    .isInstanceOf(RefusedPackException.class);
        }
        assertThat(writing.file(daniel, draft, path).text()).isEqualTo(DRAWING);
        for (var missing : List.of("media/b.svg", "course.yaml", SHEET)) {
            assertThatThrownBy(() -> images.replace(daniel, draft, missing, "a.svg", script))
                    .isInstanceOf(DraftNotFoundException.class);
        }
        var stranger = new SampleAuthors(application).stranger();
        assertThatThrownBy(() -> images.replace(stranger, draft, path, "a.svg", script))
                .isInstanceOf(DraftNotFoundException.class);
    }

    @Test
    void othersNeitherSeeNorAddImages() {
        images.add(daniel, draft, drawing("a.svg", DRAWING));
        var stranger = new SampleAuthors(application).stranger();

        assertThatThrownBy(() -> images.image(stranger, draft, Digest.of(DRAWING)))
                .isInstanceOf(DraftNotFoundException.class);
        assertThatThrownBy(() -> images.add(stranger, draft, drawing("b.svg", DRAWING)))
                .isInstanceOf(DraftNotFoundException.class);
        assertThatThrownBy(() -> images.image(daniel, draft, Digest.of("another")))
                .isInstanceOf(DraftNotFoundException.class);
    }

    private void refuses(NewImage image) {
        assertThatThrownBy(() -> images.add(daniel, draft, image)).isInstanceOf(RefusedPackException.class);
        assertThatThrownBy(() -> writing.file(daniel, draft, SHEET)).isInstanceOf(DraftNotFoundException.class);
    }

    private static NewImage drawing(String name, String svg) {
        return new NewImage(name, svg.getBytes(StandardCharsets.UTF_8), "What: it # says", "Daniel Weiss", "CC-BY-4.0");
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
