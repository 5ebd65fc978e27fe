package org.caseroom.coursepack;

import java.util.SortedSet;
import java.util.TreeSet;
import org.caseroom.shared.Digest;

/// What an activity is made of. Its digest is the SHA-256 of one line each, sorted: a word, the SHA-256 of what it
/// names, a name.
final class Ingredients {

    private final SortedSet<String> lines = new TreeSet<>();

    Ingredients with(String word, String name, Digest digest) {
        lines.add(word + " " + digest + " " + name + "\n");
        return this;
    }

    Ingredients with(String word, String name, String content) {
        return with(word, name, Digest.of(content));
    }

    Digest digest() {
        return Digest.of(String.join("", lines));
    }
}
