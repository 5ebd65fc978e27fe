package org.caseroom.access;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.caseroom.assessment.NoAttemptsLeftException;
import org.caseroom.identity.NotAllowedException;
import org.jspecify.annotations.Nullable;

/// What came of a try, in a word, and everything that could be told from it.
record Answer(String word, String detail) {

    static final String NO = "no";
    static final String NOT_FOUND = "404";
    static final String NOTHING = "–";
    static final String NONE = "none";

    private static final Set<String> HIDING = Set.of(NO, NOT_FOUND, NOTHING);

    /// Whether it is to say nothing of what was asked for.
    boolean hides() {
        return HIDING.contains(word);
    }

    /// What a service gave.
    ///
    /// @param sides tells whose things a text speaks of; empty for nobody's
    static Answer given(@Nullable Object result, UnaryOperator<String> sides) {
        var word = switch (result) {
            case null -> "yes";
            case Boolean answer -> answer ? "yes" : NO;
            case Number number -> number.toString();
            case Optional<?> none when none.isEmpty() -> NOTHING;
            case Collection<?> none when none.isEmpty() -> NONE;
            default ->
                result.getClass().getInterfaces().length > 0
                                && result.getClass().getInterfaces()[0].isSealed()
                        ? result.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                        : spoken(result.toString(), sides);
        };
        return new Answer(word, word);
    }

    /// How a service refused. What is not there and what is not for somebody are one exception.
    static Answer refused(Throwable thrown) {
        var name = thrown.getClass().getSimpleName();
        var word = thrown instanceof NotAllowedException
                ? NO
                : name.endsWith("NotFoundException")
                        ? NOT_FOUND
                        : name.endsWith("RefusedException") || thrown instanceof NoAttemptsLeftException
                                ? "refused"
                                : "broken: " + name;
        return new Answer(word, thrown.toString());
    }

    private static String spoken(String text, UnaryOperator<String> sides) {
        var side = sides.apply(text);
        if (!side.isEmpty()) {
            return side;
        }
        return text.contains("Optional.empty") ? "in part" : "yes";
    }
}
