package org.caseroom.shared;

/// Words that are safe to show: HTML that came out of the sanitizer.
public record Prose(String html) {

    public static final Prose NONE = new Prose("");

    @Override
    public String toString() {
        return html;
    }
}
