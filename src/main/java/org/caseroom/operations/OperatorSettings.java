package org.caseroom.operations;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who runs this platform, as its pages say it to everybody. What is not set is empty.
///
/// @param name of the organization that answers for the platform
/// @param address where mail reaches it; several lines if need be
/// @param privacyContact whom to ask about one's data; the e-mail address where nothing else is set
/// @param accessibilityContact whom to tell of a barrier; the e-mail address where nothing else is set
/// @param retention how long data are kept, in the operator's words
@ConfigurationProperties("caseroom.operator")
public record OperatorSettings(
        @DefaultValue("") String name,
        @DefaultValue("") String address,
        @DefaultValue("") String email,
        @DefaultValue("") String phone,
        @DefaultValue("") String privacyContact,
        @DefaultValue("") String accessibilityContact,
        @DefaultValue("") String retention) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{2,39}");
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4_000;

    public OperatorSettings {
        name = line("name", name);
        address = text("address", address);
        email = line("email", email);
        phone = line("phone", phone);
        retention = text("retention", retention);
        privacyContact = line("privacy-contact", privacyContact.isBlank() ? email : privacyContact);
        accessibilityContact =
                line("accessibility-contact", accessibilityContact.isBlank() ? email : accessibilityContact);
        require(email.isEmpty() || isEmail(email), "email", "is no e-mail address");
        require(phone.isEmpty() || isPhone(phone), "phone", "is no telephone number, such as +84 24 1234 5678");
        require(
                !name.isEmpty() || Stream.of(address, email, phone, retention).allMatch(String::isEmpty),
                "name",
                "must be set where anything else of the operator is");
    }

    /// Whether the operator has said who they are.
    public boolean isSet() {
        return !name.isEmpty();
    }

    public static boolean isEmail(String contact) {
        return EMAIL.matcher(contact).matches();
    }

    public static boolean isPhone(String contact) {
        return PHONE.matcher(contact).matches();
    }

    private static String line(String setting, String value) {
        require(
                value.length() <= LONGEST_LINE && value.chars().noneMatch(Character::isISOControl),
                setting,
                "must be one line of at most " + LONGEST_LINE + " characters");
        return value.strip();
    }

    private static String text(String setting, String value) {
        require(value.length() <= LONGEST_TEXT, setting, "must have at most " + LONGEST_TEXT + " characters");
        return value.strip();
    }

    private static void require(boolean sound, String setting, String problem) {
        if (!sound) {
            throw new IllegalArgumentException("The setting caseroom.operator.%s %s.".formatted(setting, problem));
        }
    }
}
