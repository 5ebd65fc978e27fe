package org.caseroom.coursepack.finding;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Derives keys and arguments from the records themselves, so that neither can be misspelt.
final class Phrases {

    static final String PREFIX = "coursepack.finding.";

    private Phrases() {}

    static String message(Class<?> phrase) {
        return PREFIX + path(phrase);
    }

    /// The code of a finding: all that are nested in one name share it.
    static String code(Class<?> finding) {
        return path(finding).replaceFirst("\\..*", "");
    }

    static Map<String, Object> with(Phrase phrase) {
        return Arrays.stream(phrase.getClass().getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, component -> value(phrase, component)));
    }

    /// The names below the outermost one, such as `svg-refused.script`.
    private static String path(Class<?> phrase) {
        var names = new ArrayDeque<String>();
        for (var type = phrase; type.getEnclosingClass() != null; type = type.getEnclosingClass()) {
            names.addFirst(hyphened(type.getSimpleName()));
        }
        return String.join(".", names);
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Object value(Phrase phrase, RecordComponent component) {
        try {
            return component.getAccessor().invoke(phrase);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("Phrases are public records.", hidden);
        }
    }
}
