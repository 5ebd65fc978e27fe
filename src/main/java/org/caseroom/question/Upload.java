package org.caseroom.question;

import java.util.List;
import java.util.Optional;
import org.caseroom.shared.Prose;
import org.caseroom.shared.SeededRandom;

/// Some files are handed in, and people mark them.
///
/// @param types what may be handed in
/// @param largest how many megabytes a file may have
/// @param files how many may be handed in
public record Upload(
        QuestionId id,
        Teaching teaching,
        Prose prompt,
        List<FileKind> types,
        int largest,
        int files,
        Rubric rubric,
        MarkingRules marking)
        implements Written {

    /// In megabytes; what the platform takes of any file.
    public static final int LARGEST = 10;

    public static final int MOST_FILES = 5;

    private static final long MEGABYTE = 1024L * 1024;

    public Upload {
        types = types.stream().distinct().sorted().toList();
        if (!rubric.isSound()) {
            throw new UnsoundQuestionException(id, "A rubric has criteria with levels that rise.");
        }
        if (types.isEmpty() || largest < 1 || largest > LARGEST || files < 1 || files > MOST_FILES) {
            throw new UnsoundQuestionException(id, "Some file must be small enough, and of a kind that is taken.");
        }
    }

    /// How many bytes a file may have.
    public long mostBytes() {
        return largest * MEGABYTE;
    }

    @Override
    public boolean awaitsMarks(Answer answer) {
        return answer instanceof Answer.Files;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Blank || answer instanceof Answer.Files(var handed) && takes(handed);
    }

    private boolean takes(List<HandedFile> handed) {
        return handed.size() <= files
                && handed.stream().allMatch(file -> types.contains(file.type()) && file.size() <= mostBytes());
    }

    @Override
    public Question drawn(SeededRandom random, boolean shuffleOptions) {
        return this;
    }

    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return earlier instanceof Upload was && Shown.isSame(this, was) && rubric.equals(was.rubric)
                ? Optional.of(this)
                : Optional.empty();
    }
}
