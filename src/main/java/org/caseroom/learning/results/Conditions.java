package org.caseroom.learning.results;

import java.util.Map;
import org.caseroom.identity.RowFilter;

/// Several conditions of what somebody may, in one statement.
final class Conditions {

    private Conditions() {}

    /// The condition, with names of its own for its parameters, which are added.
    ///
    /// @param prefix what its names begin with in place of `may`
    static String apart(RowFilter may, String prefix, Map<String, Object> parameters) {
        may.parameters().forEach((name, value) -> parameters.put(renamed(name, prefix), value));
        return may.condition().replaceAll("\\bmay(\\d+)\\b", prefix + "$1");
    }

    private static String renamed(String name, String prefix) {
        return name.replaceFirst("^may", prefix);
    }
}
