package org.caseroom.competency;

/// Something that is said of an article, in English, and how sure it is.
public record Statement(String text, Sureness sureness) {

    public boolean isVerified() {
        return sureness == Sureness.VERIFIED;
    }
}
