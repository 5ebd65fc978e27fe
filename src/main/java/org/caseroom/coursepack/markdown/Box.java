package org.caseroom.coursepack.markdown;

import org.commonmark.node.CustomBlock;

/// A block of ours, from `::: kind Title` to `:::`. Its first child is its [BoxTitle].
final class Box extends CustomBlock {

    private final String word;
    private boolean closed;

    Box(String word) {
        this.word = word;
    }

    /// The kind as it was written.
    String word() {
        return word;
    }

    /// The kind; an unknown one has been reported and stands as a note.
    BoxKind kind() {
        return BoxKind.of(word).orElse(BoxKind.NOTE);
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
