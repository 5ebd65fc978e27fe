package org.caseroom.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.caseroom.assessment.upload.FileInspection;
import org.caseroom.assessment.upload.FileName;
import org.caseroom.question.FileKind;
import org.caseroom.question.HandedFile;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Upload;
import org.caseroom.shared.Digest;
import org.springframework.stereotype.Service;

/// Takes a file as it comes over a line that may be slow: no transaction waits for it, it lies on the disk meanwhile,
/// and only few at a time are read and looked into.
@Service
public class FileIntake {

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final int PIECE = 16 * 1024;

    private final HandingIn handingIn;
    private final Semaphore looking = new Semaphore(AT_ONCE, true);

    FileIntake(HandingIn handingIn) {
        this.handingIn = handingIn;
    }

    /// Keeps a file for who holds the token of an attempt.
    ///
    /// @return what an answer may name
    /// @throws FileRefusedException if it is not taken
    /// @throws UploadsBusyException if too much is going on
    /// @throws AttemptClosedException if the attempt is over
    /// @throws NotAnAnswerException if no file is asked for there
    public HandedFile take(
            String token, AttemptId attempt, QuestionId question, FileId id, String name, InputStream body) {
        var asked = handingIn.asked(token, attempt, question);
        var kind = FileName.kind(name)
                .filter(asked.types()::contains)
                .orElseThrow(() -> new FileRefusedException(FileRefusal.NOT_WANTED));
        try {
            var received = Files.createTempFile("caseroom-file-", "");
            try {
                receive(body, received, asked);
                return look(
                        received,
                        kind,
                        bytes -> handingIn.keep(
                                token,
                                attempt,
                                question,
                                new FileContent(
                                        new HandedFile(
                                                id.value(),
                                                FileName.cleaned(name, kind),
                                                kind,
                                                bytes.length,
                                                Digest.of(bytes).value()),
                                        bytes)));
            } finally {
                Files.deleteIfExists(received);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void receive(InputStream body, Path to, Upload asked) throws IOException {
        var piece = new byte[PIECE];
        var size = 0L;
        try (var file = Files.newOutputStream(to)) {
            for (var read = next(body, piece); read >= 0; read = next(body, piece)) {
                size += read;
                if (size > asked.mostBytes()) {
                    throw new FileRefusedException(FileRefusal.TOO_LARGE);
                }
                file.write(piece, 0, read);
            }
        }
        if (size == 0) {
            throw new FileRefusedException(FileRefusal.EMPTY);
        }
    }

    private static int next(InputStream body, byte[] piece) {
        try {
            return body.read(piece);
        } catch (IOException cut) {
            throw new FileRefusedException(FileRefusal.CUT);
        }
    }

    private interface Keeping {
        HandedFile keep(byte[] bytes);
    }

    private HandedFile look(Path received, FileKind kind, Keeping keeping) throws IOException {
        try {
            if (!looking.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new UploadsBusyException();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new UploadsBusyException();
        }
        try {
            var bytes = Files.readAllBytes(received);
            FileInspection.inspect(kind, received, bytes);
            return keeping.keep(bytes);
        } finally {
            looking.release();
        }
    }
}
