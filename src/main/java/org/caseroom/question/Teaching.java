package org.caseroom.question;

import java.util.Set;
import org.caseroom.shared.Slug;

/// What a question is for: the objective it tests, the lesson that teaches it, how hard it is (1 to 3), and how it is
/// found.
public record Teaching(int difficulty, Set<Slug> tags, Slug objective, Slug lesson, Set<String> articles) {

    public Teaching {
        if (difficulty < 1 || difficulty > 3) {
            throw new IllegalArgumentException("A difficulty is 1, 2 or 3, this is " + difficulty);
        }
        tags = Set.copyOf(tags);
        articles = Set.copyOf(articles);
    }
}
