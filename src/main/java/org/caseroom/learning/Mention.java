package org.caseroom.learning;

import java.util.Locale;

/// What of a course mentions what somebody looks for.
///
/// @param title of a module or an activity, an outcome, or a term
/// @param language in which it is written
public record Mention(Kind kind, String title, Locale language) {

    /// Where it stands. Its words are `learning.card.found.<KIND>`.
    public enum Kind {
        CONTENTS,
        OUTCOME,
        GLOSSARY
    }
}
