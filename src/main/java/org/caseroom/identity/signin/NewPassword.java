package org.caseroom.identity.signin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseroom.identity.FirstAdministrator;
import org.caseroom.identity.PasswordRule;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;

/// The two fields in which somebody chooses a password, and what can be wrong with what they enter.
final class NewPassword {

    static final String PASSWORD = "password";
    static final String AGAIN = "again";

    /// What is wrong with a password that is long enough.
    private static final String EASY = "password-easy";

    private static final Map<String, Integer> SHORTEST = Map.of("shortest", FirstAdministrator.SHORTEST_PASSWORD);

    private NewPassword() {}

    /// What is wrong with what was entered.
    ///
    /// @param fault of the password
    static Optional<String> problem(Optional<PasswordRule.Fault> fault, String password, String again) {
        if (fault.isPresent()) {
            return fault.map(wrong -> switch (wrong) {
                case TOO_SHORT -> PASSWORD;
                case EASY_TO_GUESS -> EASY;
            });
        }
        return password.equals(again) ? Optional.empty() : Optional.of(AGAIN);
    }

    /// The field at which a problem is said.
    static String field(String problem) {
        return problem.equals(EASY) ? PASSWORD : problem;
    }

    /// Whether the problem concerns one of these fields.
    static boolean concerns(String problem) {
        return Set.of(PASSWORD, EASY, AGAIN).contains(problem);
    }

    /// A problem, in words.
    static String said(Words words, Locale locale, String problem) {
        return words.text(locale, "identity.welcome.problem." + problem, SHORTEST);
    }

    /// @param label key of what the first field is called
    /// @param problem what is wrong at the field of that name; empty where nothing is
    static List<Html> fields(Words words, Locale locale, String label, Map<String, String> problem) {
        return List.of(
                Fields.field(
                        words.text(locale, label),
                        words.text(locale, "identity.welcome.password.hint", SHORTEST),
                        input(PASSWORD),
                        problem.getOrDefault(PASSWORD, "")),
                Fields.field(
                        words.text(locale, "identity.welcome.again"),
                        words.text(locale, "identity.link.again.hint"),
                        input(AGAIN),
                        problem.getOrDefault(AGAIN, "")));
    }

    private static Html.Element input(String name) {
        return Fields.input(name, "password", "")
                .with("autocomplete", "new-password")
                .with("required");
    }
}
