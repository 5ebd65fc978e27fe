package org.caseroom.enrolment;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What lets somebody into a run who has been told. It is read out and copied from a wall, so no two of its characters
/// look or sound alike: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V.
public record RunCode(String value) {

    private static final String LETTERS = "ACDEFGHJKMNPQRTWXY34679";
    private static final int LENGTH = 8;
    private static final int GROUP = 4;

    public RunCode {
        if (value.length() != LENGTH || value.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
            throw new IllegalArgumentException("Not a code.");
        }
    }

    /// The code that was typed, with whatever spaces, dashes and case, if it is one.
    public static Optional<RunCode> read(String typed) {
        var bare = typed.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LENGTH + 1L)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new RunCode(bare));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static RunCode drawn(SecureRandom random) {
        return new RunCode(random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /// As it is shown: in two groups.
    @Override
    public String toString() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP);
    }
}
