package org.caseroom.identity.intake;

import org.caseroom.shared.words.StatusWords;

/// What a file may say of a person.
public enum ImportColumn {
    NAME(true),
    SIGN_IN_NAME(true),
    ORGANIZATION(true),
    LANGUAGE(false),
    EMAIL(false),
    ROLE(false);

    private final boolean required;

    ImportColumn(boolean required) {
        this.required = required;
    }

    /// Whether no file goes without it.
    public boolean required() {
        return required;
    }

    /// The key of what it is called.
    public String key() {
        return "people.field." + StatusWords.word(this);
    }
}
