package org.caseroom.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.caseroom.StoreTest;
import org.caseroom.authoring.Beginning;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.Drafting;
import org.caseroom.authoring.SampleAuthors;
import org.caseroom.authoring.Skeleton;
import org.caseroom.coursepack.HostileArchives;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.identity.Actor;
import org.caseroom.identity.SigningIn;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Files that nobody means well with, brought through the fields that take files: each is refused at its field with a
/// reason, nothing of it is kept anywhere, and the next file is taken.
@StoreTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledIfSystemProperty(
        named = "caseroom.test.store",
        matches = "postgres",
        disabledReason = "What is refused reaches no store.")
class AnyFileIT {

    private static final byte[] PROGRAM = "MZ\u0090\0\u0003\0\0\0\u0004\0".getBytes(UTF_8);
    private static final String ALTERNATIVE = "\"><img src=x onerror=alert(1)>";
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 72 20\"><rect width=\"72\" height=\"20\"/></svg>";

    private static final Path SERVER =
            Path.of("target", "journeys", "uploads-" + UUID.randomUUID()).toAbsolutePath();

    @TempDir
    Path desk;

    private final ApplicationContext application;
    private final int port;
    private final Browser browser = Browser.open();
    private Actor sofia;
    private DraftId draft;

    AnyFileIT(ApplicationContext application, @LocalServerPort int port) {
        this.application = application;
        this.port = port;
    }

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry settings) {
        settings.add("caseroom.data", () -> SERVER.resolve("data").toString());
        settings.add("server.tomcat.basedir", () -> SERVER.resolve("tomcat").toString());
    }

    @BeforeAll
    void signsIn() {
        var authors = new SampleAuthors(application);
        sofia = authors.administrator();
        var signedIn = application
                .getBean(SigningIn.class)
                .signIn(authors.signInName(sofia), SampleAuthors.PASSWORD, "127.0.0.1", "test");
        goesTo("/status");
        browser.driver()
                .manage()
                .addCookie(new Cookie("caseroom-sign-in", ((SigningIn.Result.SignedIn) signedIn).token()));
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @BeforeEach
    void aDraft() {
        draft = application
                .getBean(Drafting.class)
                .begin(sofia, new Beginning(new Slug("course-" + UUID.randomUUID()), "Sample", "en"), Skeleton.EMPTY);
    }

    /// A file, and words of why it is refused.
    record Bad(String name, byte[] bytes, String said) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Bad> archives() {
        return List.of(
                new Bad("slip.zip", zip("../../slip.yaml", "x", "course.yaml", "id: x"), "../../slip.yaml"),
                new Bad("absolute.zip", zip("/etc/absolute.yaml", "x", "course.yaml", "id: x"), "/etc/absolute.yaml"),
                new Bad(
                        "bomb.zip",
                        HostileArchives.zip(Map.of("a.yaml", new byte[200 << 20])),
                        "unpacks to far more than a course needs"),
                new Bad(
                        "aliases.zip",
                        HostileArchives.zip(SamplePack.sound()
                                .with(SamplePack.COURSE, HostileArchives.aliasBomb())
                                .files()),
                        "would make it grow without measure"),
                new Bad("link.zip", HostileArchives.withLink(zip("link.md", "/etc/passwd")), "This is a link"),
                new Bad("program.zip", PROGRAM, "This is no ZIP archive"),
                new Bad("empty.zip", new byte[0], "This is no ZIP archive"),
                new Bad("large.zip", new byte[(64 << 20) + 1], "The file is too large"),
                new Bad("program.exe", PROGRAM, "This kind of file is not taken"));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void aHostileArchiveIsRefused(Bad archive) {
        goesTo("/writing/new");

        refuses(archive);

        choose("course.zip", HostileArchives.zip(SamplePack.sound().files()));
        browser.seeText("The first hour");
    }

    static List<Bad> images() throws IOException {
        return List.of(
                new Bad(
                        "script.svg",
                        DRAWING.replace("<rect", "<script>alert(1)</script><rect")
                                .getBytes(UTF_8),
                        "The element \"script\" is not allowed"),
                new Bad(
                        "handler.svg",
                        DRAWING.replace("<rect", "<rect onload='alert(1)'").getBytes(UTF_8),
                        "would run a script"),
                new Bad("program.png", PROGRAM, "no PNG image"),
                new Bad("huge.png", huge(), "40,000"),
                new Bad("empty.png", new byte[0], "no PNG image"),
                new Bad("large.png", new byte[3 << 20], "The file is too large"),
                new Bad("page.html", "<p>x</p>".getBytes(UTF_8), "This kind of file is not taken"));
    }

    @ParameterizedTest
    @MethodSource("images")
    void aHostileImageIsRefused(Bad image) {
        goesTo("/writing/" + draft + "/image");
        fills("vaadin-text-field", ALTERNATIVE);
        fills("vaadin-text-area", "What the picture says");

        refuses(image);

        choose("drawing.svg", DRAWING.getBytes(UTF_8));
        addsTheImage();
        browser.seeText("![%s](media/drawing.svg)".formatted(ALTERNATIVE));
    }

    static List<Bad> lists() {
        return List.of(
                new Bad("program.csv", PROGRAM, "The first row must name the columns"),
                new Bad("packed.csv", HostileArchives.zip(SamplePack.sound().files()), "not in UTF-8"),
                new Bad("empty.csv", new byte[0], "There are no rows in this file"),
                new Bad("large.csv", new byte[20 << 20], "The file is too large"),
                new Bad("program.exe", PROGRAM, "Only CSV files are read here"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aHostileListOfPeopleIsRefused(Bad list) {
        goesTo("/people/import");

        refuses(list);

        choose("people.csv", "Name,Sign-in name,Organization\nAmina,amina-x,The academy\n".getBytes(UTF_8));
        browser.seeText("Nobody has been added yet");
    }

    private void refuses(Bad bad) {
        var before = rows();

        choose(bad.name(), bad.bytes());
        if (!browser.driver().findElements(By.className("w-image-form")).isEmpty()) {
            addsTheImage();
        }

        browser.seeText(bad.said());
        assertThat(rows()).isEqualTo(before);
        assertThat(keptBy(SERVER, bad.bytes())).isEmpty();
        assertThat(keptBy(Path.of(System.getProperty("java.io.tmpdir")), bad.bytes()))
                .isEmpty();
    }

    private void choose(String name, byte[] bytes) {
        try {
            browser.hands(Files.write(desk.resolve(name), bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addsTheImage() {
        browser.waiting()
                .until(_ -> browser.run("return document.querySelectorAll('vaadin-upload-file[uploading]').length")
                        .equals(0L));
        browser.see(By.xpath("//*[contains(@class, 'w-image-form')]//vaadin-button[normalize-space()='Add an image']"))
                .click();
    }

    private void fills(String field, String text) {
        browser.see(By.cssSelector(field + " input, " + field + " textarea")).sendKeys(text);
    }

    /// How many rows each table has, but for what is written of any request.
    private Map<String, Long> rows() {
        var jdbc = application.getBean(JdbcClient.class);
        var rows = new HashMap<String, Long>();
        jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single()));
        assertThat(rows).isNotEmpty();
        return rows;
    }

    /// The files that hold these bytes, in a folder and in those that the server has made below it.
    private static List<Path> keptBy(Path folder, byte[] bytes) {
        var digest = Digest.of(bytes);
        try (Stream<Path> files = Files.walk(folder, folder.equals(SERVER) ? Integer.MAX_VALUE : 1)) {
            return files.filter(file -> isAs(file, bytes.length, digest)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isAs(Path file, int size, Digest digest) {
        try {
            return size > 0
                    && Files.isRegularFile(file)
                    && Files.size(file) == size
                    && Digest.of(Files.readAllBytes(file)).equals(digest);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static byte[] zip(String... pathsAndTexts) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var index = 0; index < pathsAndTexts.length; index += 2) {
            files.put(pathsAndTexts[index], pathsAndTexts[index + 1].getBytes(UTF_8));
        }
        return HostileArchives.zip(files);
    }

    /// Says in its head that it has 40,000 by 40,000 pixels.
    private static byte[] huge() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var png = bytes.toByteArray();
        ByteBuffer.wrap(png).putInt(16, 40_000).putInt(20, 40_000);
        return png;
    }

    private void goesTo(String path) {
        browser.visit("http://localhost:" + port + path);
    }
}
