package org.caseroom.coursepack;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;

/// The names in braces that stand in a text for something.
final class ValuePlaces {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]{0,60})}");

    private ValuePlaces() {}

    /// The names that stand there. One that is not known is reported.
    static Set<String> check(Located<String> text, Set<String> known, Problems problems) {
        var names = new HashSet<String>();
        PLACE.matcher(text.value()).results().forEach(place -> {
            var name = place.group(1);
            if (names.add(name) && !known.contains(name)) {
                problems.error(
                        text.placeOf(place.group()),
                        new QuestionFinding.Formula.UnknownValue(name, problems.near(name, known)));
            }
        });
        return names;
    }
}
