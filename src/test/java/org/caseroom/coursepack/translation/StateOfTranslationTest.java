package org.caseroom.coursepack.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseroom.coursepack.SamplePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateOfTranslationTest {

    private static final String MISSING = "01-basics/02-mules.md: 2 missing";

    @TempDir
    Path folder;

    private int ended;

    @BeforeEach
    void aTranslationLacksALessonAndAQuestion() throws IOException {
        write(SamplePack.inVietnamese());
    }

    @Test
    void whatWasNeverStampedIsStaleAndWhatIsNotThereIsMissing() throws IOException {
        assertThat(run())
                .contains("01-basics/03-check.quiz.yaml: 2 stale", MISSING, "stale: course.yaml outcomes[0]")
                .contains("stale: bank/basics.questions.yaml questions[share].mistakes[0].why")
                .contains("stale: 01-basics/01-first-hour.md block[3]")
                .noneMatch(line -> line.contains("unit"));
        assertThat(ended).isEqualTo(1);
    }

    @Test
    void whatIsStampedIsTranslatedUntilTheCourseChanges() throws IOException {
        assertThat(run("--stamp")).contains("01-basics/03-check.quiz.yaml: 2 translated", MISSING);

        write(SamplePack.inVietnamese().replacing(SamplePack.QUIZ, "intro: Two questions.", "intro: Two of them."));

        assertThat(run())
                .contains("01-basics/03-check.quiz.yaml: 1 stale, 1 translated")
                .contains("stale: 01-basics/03-check.quiz.yaml intro")
                .noneMatch(line -> line.startsWith("stale: course.yaml"));
    }

    @Test
    void aFileIsReviewedByItselfAndStaysSo() throws IOException {
        run("--stamp");
        assertThat(run("--stamp", "--reviewed", SamplePack.QUIZ))
                .contains("01-basics/03-check.quiz.yaml: 2 reviewed", "course.yaml: 3 translated");
        assertThat(run("--stamp")).contains("01-basics/03-check.quiz.yaml: 2 reviewed");
        assertThat(Files.readString(folder.resolve("i18n/vi/segments.csv")))
                .startsWith("path,segment,base,state\n")
                .contains("01-basics/03-check.quiz.yaml,intro,")
                .endsWith("\n");
    }

    @Test
    void aTranslationThatLacksNothingIsDone() throws IOException {
        var whole = SamplePack.inVietnamese();
        var lesson =
                "---\ntitle: Người chuyển tiền\n---\n\n" + "Các từ này nhiều và đúng là rất nhiều. ".repeat(25) + "\n";
        write(whole.with(SamplePack.vi(SamplePack.SECOND_LESSON), lesson)
                .with(SamplePack.vi(SamplePack.BANK), whole.text(SamplePack.vi(SamplePack.BANK)) + """
                          - id: secure-these
                            prompt: Những gì sớm mất?
                            options:
                              - {id: a, text: Nhật ký đăng nhập, why: Chỉ được lưu vài ngày.}
                              - {id: b, text: Hình ảnh camera, why: Bị ghi đè sau vài tuần.}
                              - {id: c, text: Sổ địa chính, why: Được lưu vĩnh viễn.}
                        """));

        assertThat(run("--stamp")).noneMatch(line -> line.contains("missing") || line.contains("stale"));
        assertThat(ended).isZero();
    }

    @Test
    void anUnsoundTranslationIsNotStamped() throws IOException {
        write(SamplePack.inVietnamese().replacing(SamplePack.vi(SamplePack.QUIZ), "intro:", "minutes: 3\nintro:"));

        assertThat(run("--stamp")).singleElement().asString().startsWith("i18n/vi/01-basics/03-check.quiz.yaml:2:1: ");
        assertThat(folder.resolve("i18n/vi/segments.csv")).doesNotExist();
        assertThat(ended).isEqualTo(1);
    }

    private void write(SamplePack pack) throws IOException {
        for (var file : pack.files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private List<String> run(String... options) throws IOException {
        var out = new ByteArrayOutputStream();
        var arguments = new java.util.ArrayList<>(List.of(folder.toString(), "vi"));
        arguments.addAll(List.of(options));
        ended = new StateOfTranslation(new PrintStream(out, true, UTF_8)).run(arguments);
        return out.toString(UTF_8).lines().toList();
    }
}
