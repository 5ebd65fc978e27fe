package org.caseroom.casework;

/// Puts what a case says into the reader's language.
@FunctionalInterface
public interface Speaker {

    /// As HTML that is safe to show.
    String html(Said said);

    /// As it stands in the cell of a table and in its download: the same without marks.
    default String text(Said said) {
        return PlainText.of(html(said));
    }
}
