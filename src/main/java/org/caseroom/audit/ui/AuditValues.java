package org.caseroom.audit.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.uikit.LocalTimes;

/// What a line of the audit has of details, in the reader's words: moments as times, roles and kinds by their names.
/// What one changed from and to is said apart.
record AuditValues(LocalTimes times) {

    private static final String TO = " → ";
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?Z");

    String of(String name, String value) {
        return Stream.of(value.split(TO, -1)).map(part -> one(name, part)).collect(Collectors.joining(TO));
    }

    private String one(String name, String part) {
        if (MOMENT.matcher(part).matches()) {
            return times.dayAndTime(Instant.parse(part));
        }
        return switch (name) {
            case "role" -> word(part, "identity.role." + spelled(part));
            case "kind" -> word(part, "organizations.kind." + spelled(part));
            case "way" -> word(part, "enrolment.way." + part);
            default -> part;
        };
    }

    /// A word of an earlier release, which the catalogue has no more, stays as it was written.
    private static String word(String part, String key) {
        var ui = UI.getCurrent();
        var words = ui.getTranslation(key);
        return words.contains(key) ? part : words;
    }

    private static String spelled(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
