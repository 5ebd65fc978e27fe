package org.caseroom.coursepack.markdown;

import java.util.List;

/// A paragraph of running text without markup, which knows where in the file each part of it stands.
///
/// @param parts in the order of the text
public record Passage(String text, List<Part> parts) {

    public Passage {
        parts = List.copyOf(parts);
    }

    /// About where in the file a character stands; what was escaped may move it by a little.
    public int place(int index) {
        var place = 0;
        for (var part : parts) {
            if (part.index() <= index) {
                place = part.place() + index - part.index();
            }
        }
        return place;
    }

    /// From an index of the text on it stands at a place of the file.
    public record Part(int index, int place) {}
}
