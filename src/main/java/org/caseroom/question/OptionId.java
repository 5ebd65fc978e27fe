package org.caseroom.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// An option of a question: 1 to 32 lower-case letters, digits and hyphens.
public record OptionId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");

    @JsonCreator
    public OptionId {
        if (!isOptionId(value)) {
            throw new IllegalArgumentException("Not an option id: " + value);
        }
    }

    public static boolean isOptionId(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
