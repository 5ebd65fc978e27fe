package org.caseroom.coursepack;

import java.util.List;
import java.util.function.Predicate;
import org.caseroom.question.Question;
import org.caseroom.shared.Digest;

/// The questions of one bank file.
///
/// @param isWhole whether every question of the file could be read, so that counting them makes sense
record Bank(List<Entry> entries, boolean isWhole) {

    /// A question and the digest of what is written of it.
    record Entry(Question question, Digest digest) {}

    Bank {
        entries = List.copyOf(entries);
    }

    /// Those whose question is wanted.
    List<Entry> entries(Predicate<Question> wanted) {
        return entries.stream().filter(entry -> wanted.test(entry.question())).toList();
    }
}
