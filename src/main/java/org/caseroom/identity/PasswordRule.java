package org.caseroom.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.shared.PlainLetters;

/// What is asked of a password that somebody chooses: that it is long enough, and that a programme does not guess it
/// which
/// knows the words, names, dates and rows of keys that people use. It need not hold characters of any kind (NIST SP
/// 800-63B).
public final class PasswordRule {

    /// So many guesses must not be enough: the highest class of zxcvbn.
    private static final double TOO_FEW_GUESSES = 1e10;

    /// The estimate takes the longer, the longer a password is, and one that is long is not guessed for what
    /// follows.
    private static final int LOOKED_AT = 64;

    private static final int SHORTEST_WORD = 3;
    private static final String BETWEEN = "[^\\p{L}\\p{M}\\p{N}]+";

    private static final Zxcvbn ESTIMATE = new Zxcvbn();

    private PasswordRule() {}

    /// What is wrong with a password.
    public enum Fault {
        TOO_SHORT,
        EASY_TO_GUESS
    }

    /// What is wrong with the password of this person; empty where nothing is.
    public static Optional<Fault> fault(String password, Person person) {
        return fault(password, person.name(), person.signInName(), person.organizationName());
    }

    /// What is wrong with a password; empty where nothing is.
    ///
    /// @param names of whoever chooses it, which others would try
    public static Optional<Fault> fault(String password, String... names) {
        if (password.length() < FirstAdministrator.SHORTEST_PASSWORD) {
            return Optional.of(Fault.TOO_SHORT);
        }
        var begins = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return ESTIMATE.measure(begins, words(names)).getGuesses() < TOO_FEW_GUESSES
                ? Optional.of(Fault.EASY_TO_GUESS)
                : Optional.empty();
    }

    /// @throws IllegalArgumentException if something is wrong with the password
    static void require(String password, String... names) {
        fault(password, names).ifPresent(fault -> {
            throw new IllegalArgumentException("This password is not taken: " + fault);
        });
    }

    /// @throws IllegalArgumentException if something is wrong with the password
    static void require(String password, Person person) {
        require(password, person.name(), person.signInName(), person.organizationName());
    }

    /// The names, their parts, and both without marks, as people type them.
    private static List<String> words(String... names) {
        return Stream.concat(Stream.of("caseroom"), Arrays.stream(names))
                .flatMap(name -> Stream.of(name, PlainLetters.of(name)))
                .flatMap(name -> Stream.concat(
                        Stream.of(name, name.replaceAll(BETWEEN, "")), Arrays.stream(name.split(BETWEEN))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }
}
