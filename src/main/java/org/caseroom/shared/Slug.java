package org.caseroom.shared;

import java.util.regex.Pattern;

/// An id that a person wrote: lower-case ASCII letters, digits and hyphens, 2 to 64 characters, beginning with a
/// letter.
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,63}");

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    public static boolean isSlug(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
