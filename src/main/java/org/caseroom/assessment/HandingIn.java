package org.caseroom.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.caseroom.identity.PersonId;
import org.caseroom.question.HandedFile;
import org.caseroom.question.QuestionId;
import org.caseroom.question.Upload;
import org.caseroom.shared.RunId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps files of an attempt, for who holds its token. The file first, then the answer that names it.
@Service
@Transactional
public class HandingIn {

    /// So many may be there that no answer names.
    private static final int MOST_BESIDES = 4;

    /// What was just sent will be named soon.
    private static final Duration SOON = Duration.ofMinutes(2);

    /// What no answer names goes away after that.
    private static final Duration KEPT = Duration.ofDays(1);

    private final Admission admission;
    private final Attempts attempts;
    private final HandedFiles files;
    private final Clock clock;

    HandingIn(Admission admission, Attempts attempts, HandedFiles files, Clock clock) {
        this.admission = admission;
        this.attempts = attempts;
        this.files = files;
        this.clock = clock;
    }

    /// What is asked for, before anything of a file is read.
    ///
    /// @throws AttemptClosedException if the attempt is over
    /// @throws NotAnAnswerException if no file is asked for there, or that was not reached
    /// @throws QuestionLeftException if that was left for good
    /// @throws NoLongerTakingPartException if whose attempt it is has been withdrawn
    Upload asked(String token, AttemptId id, QuestionId question) {
        return asked(admission.admitOpen(token, id), question);
    }

    /// Keeps a file that was looked into. Sent again, it is kept once.
    ///
    /// @throws FileRefusedException if so many were sent and not handed in
    HandedFile keep(String token, AttemptId id, QuestionId question, FileContent content) {
        var attempt = admission.admitOpen(token, id);
        var upload = asked(attempt, question);
        var file = content.file();
        var before = files.find(id, new FileId(file.id()));
        if (before.isPresent()) {
            return before.filter(file::equals)
                    .filter(same -> files.of(id, question).contains(same))
                    .orElseThrow(() -> new NotAnAnswerException(question));
        }
        makeRoom(id, question, upload.files() + MOST_BESIDES);
        files.add(id, question, content, clock.instant());
        return file;
    }

    private void makeRoom(AttemptId id, QuestionId question, int most) {
        if (files.of(id, question).size() >= most) {
            files.forget(id, clock.instant().minus(SOON));
        }
        if (files.of(id, question).size() >= most) {
            throw new FileRefusedException(FileRefusal.TOO_MANY);
        }
    }

    /// A file that somebody sent in a run, as it came, also where another attempt takes it over.
    ///
    /// @throws FileNotFoundException if they sent none of that id there
    @Transactional(readOnly = true)
    public FileContent own(PersonId participant, RunId run, FileId file) {
        return files.own(participant, run, file).orElseThrow(FileNotFoundException::new);
    }

    /// The attempts with files that no answer names for so long that they may go.
    @Transactional(readOnly = true)
    List<AttemptId> left() {
        return files.leftIn(clock.instant().minus(KEPT));
    }

    /// Forgets such files of an attempt, while nobody answers there.
    void forgetLeft(AttemptId id) {
        attempts.lock(id)
                .ifPresent(attempt -> files.forget(attempt.id(), clock.instant().minus(KEPT)));
    }

    private Upload asked(Attempt attempt, QuestionId question) {
        if (!(attempts.variant(attempt.id()) instanceof Variant.Questions(var questions))) {
            throw new NotAnAnswerException(question);
        }
        var upload = questions.stream()
                .filter(each -> each.id().equals(question))
                .filter(Upload.class::isInstance)
                .map(Upload.class::cast)
                .findFirst()
                .orElseThrow(() -> new NotAnAnswerException(question));
        var at = questions.indexOf(upload);
        if (attempt.isSequential() && at > attempt.place()) {
            throw new NotAnAnswerException(question);
        }
        if (attempt.isSequential() && at < attempt.place()) {
            throw new QuestionLeftException(question, attempt.state());
        }
        return upload;
    }
}
