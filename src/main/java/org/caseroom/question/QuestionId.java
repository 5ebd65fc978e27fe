package org.caseroom.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.caseroom.shared.Slug;

/// A question of a course.
public record QuestionId(@JsonValue String value) {

    @JsonCreator
    public QuestionId {
        if (!Slug.isSlug(value)) {
            throw new IllegalArgumentException("Not a question id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
