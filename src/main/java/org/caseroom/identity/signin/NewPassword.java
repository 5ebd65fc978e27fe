package org.caseroom.identity.signin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caseroom.identity.FirstAdministrator;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;

/// The two fields in which somebody chooses a password, and what can be wrong with what they enter.
final class NewPassword {

    static final String PASSWORD = "password";
    static final String AGAIN = "again";

    private static final Map<String, Integer> SHORTEST = Map.of("shortest", FirstAdministrator.SHORTEST_PASSWORD);

    private NewPassword() {}

    /// The field with which something is wrong.
    static Optional<String> problem(String password, String again) {
        if (password.length() < FirstAdministrator.SHORTEST_PASSWORD) {
            return Optional.of(PASSWORD);
        }
        return password.equals(again) ? Optional.empty() : Optional.of(AGAIN);
    }

    /// What is wrong with a field, in words.
    static String said(Words words, Locale locale, String field) {
        return words.text(locale, "identity.welcome.problem." + field, SHORTEST);
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
