package org.caseroom.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Files that are handed in.
class UploadTest {

    private static final Rubric RUBRIC = new Rubric(List.of(new Rubric.Criterion(
            new OptionId("facts"),
            "The facts",
            List.of(new Rubric.Level(0, Prose.NONE), new Rubric.Level(4, Prose.NONE)))));

    @Test
    void filesOfItsKindsAndSizeAreAccepted() {
        var upload = upload(List.of(FileKind.PDF, FileKind.PNG), 1, 2);

        assertThat(upload.points()).isEqualTo(4);
        assertThat(upload.accepts(Answer.BLANK)).isTrue();
        assertThat(upload.accepts(files(file(FileKind.PDF, 10), file(FileKind.PNG, 1024 * 1024))))
                .isTrue();
        assertThat(upload.accepts(files(file(FileKind.DOCX, 10)))).isFalse();
        assertThat(upload.accepts(files(file(FileKind.PDF, 1024 * 1024 + 1)))).isFalse();
        assertThat(upload.accepts(files(file(FileKind.PDF, 1), file(FileKind.PDF, 1), file(FileKind.PDF, 1))))
                .isFalse();
        assertThat(upload.accepts(new Answer.Essay("A text."))).isFalse();
    }

    @Test
    void onlyFilesWaitForMarks() {
        var upload = upload(List.of(FileKind.PDF), 1, 1);

        assertThat(upload.awaitsMarks(files(file(FileKind.PDF, 1)))).isTrue();
        assertThat(upload.awaitsMarks(Answer.BLANK)).isFalse();
    }

    @Test
    void whatNobodyCouldHandInIsUnsound() {
        assertThatExceptionOfType(UnsoundQuestionException.class).isThrownBy(() -> upload(List.of(), 1, 1));
        assertThatExceptionOfType(UnsoundQuestionException.class)
                .isThrownBy(() -> upload(List.of(FileKind.PDF), Upload.LARGEST + 1, 1));
        assertThatExceptionOfType(UnsoundQuestionException.class)
                .isThrownBy(() -> upload(List.of(FileKind.PDF), 1, Upload.MOST_FILES + 1));
    }

    @Test
    void anAnswerNamesAFileOnceAndNotTooMany() {
        var file = file(FileKind.PDF, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> files(file, file));
        assertThatIllegalArgumentException().isThrownBy(UploadTest::files);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> files(IntStream.range(0, 6)
                        .mapToObj(_ -> file(FileKind.PDF, 1))
                        .toArray(HandedFile[]::new)));
    }

    @Test
    void itIsStoredShownAndReadAgain() {
        var upload = upload(List.of(FileKind.PDF), 1, 1);
        var answer = files(file(FileKind.PDF, 7));

        var stored = JsonMapper.shared().writerFor(Question.class).writeValueAsString(upload);
        assertThat(JsonMapper.shared().readValue(stored, Question.class)).isEqualTo(upload);
        var given = JsonMapper.shared().writerFor(Answer.class).writeValueAsString(answer);
        assertThat(JsonMapper.shared().readValue(given, Answer.class)).isEqualTo(answer);
        assertThat(new ShowingImpl().show((Question) upload))
                .isInstanceOfSatisfying(
                        ShownQuestion.Upload.class,
                        shown -> assertThat(shown.types()).containsExactly(FileKind.PDF));
    }

    private static Upload upload(List<FileKind> types, int largest, int files) {
        return new Upload(
                new QuestionId("report"),
                new Teaching(1, Set.of(), new Slug("objective"), new Slug("lesson"), Set.of()),
                Prose.NONE,
                types,
                largest,
                files,
                RUBRIC,
                MarkingRules.USUAL);
    }

    private static HandedFile file(FileKind kind, long size) {
        return new HandedFile(UUID.randomUUID(), "a." + kind.extension(), kind, size, "0".repeat(64));
    }

    private static Answer.Files files(HandedFile... files) {
        return new Answer.Files(List.of(files));
    }
}
