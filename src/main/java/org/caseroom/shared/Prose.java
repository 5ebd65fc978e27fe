package org.caseroom.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Words that are safe to show: HTML that came out of the sanitizer.
public record Prose(@JsonValue String html) {

    public static final Prose NONE = new Prose("");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Prose {}

    @Override
    public String toString() {
        return html;
    }
}
