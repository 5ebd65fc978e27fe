package org.caseroom.coursepack;

import java.util.List;
import java.util.Set;
import org.caseroom.question.Question;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Slug;

/// The questions of one bank file.
///
/// @param isWhole whether every question of the file could be read, so that counting them makes sense
record Bank(List<Entry> entries, boolean isWhole) {

    /// A question and the digest of what is written of it.
    record Entry(Question question, Digest digest) {}

    Bank {
        entries = List.copyOf(entries);
    }

    /// Those that have all of these tags.
    List<Entry> withTags(Set<Slug> tags) {
        return entries.stream()
                .filter(entry -> entry.question().teaching().tags().containsAll(tags))
                .toList();
    }
}
