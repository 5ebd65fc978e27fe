package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlValue;

/// A plain text in which some places have ids: gaps, written `{id}`, or pieces, written `[words]{id}`.
///
/// @param between what stands before, between and behind the places
/// @param words what stands in each place; empty in a gap
/// @param ids those of the places, in their order
record MarkedText(List<String> between, List<String> words, List<String> ids) {

    private static final int LONGEST = 3_000;
    private static final Pattern GAP = Pattern.compile("(?<words>)\\{(?<id>[^{}\\n]{0,60})}");
    private static final Pattern PIECE = Pattern.compile("\\[(?<words>[^\\[\\]{}]{1,300})]\\{(?<id>[^{}\\n]{0,60})}");

    static MarkedText withGaps(YamlValue value, List<String> known, Problems problems) {
        return read(value.located(LONGEST), GAP, known, problems);
    }

    static MarkedText withPieces(YamlValue value, List<String> known, Problems problems) {
        return read(value.located(LONGEST), PIECE, known, problems);
    }

    /// Where the ids are wrong already, the text is only looked at by itself.
    static MarkedText unread(YamlValue value) {
        return new MarkedText(List.of(value.located(LONGEST).value()), List.of(), List.of());
    }

    /// An id that is not known, that stands there twice or not at all is reported.
    private static MarkedText read(Located<String> text, Pattern form, List<String> known, Problems problems) {
        var between = new ArrayList<String>();
        var words = new ArrayList<String>();
        var ids = new ArrayList<String>();
        var end = 0;
        for (var place : form.matcher(text.value()).results().toList()) {
            var id = place.group("id");
            if (!known.contains(id)) {
                problems.error(
                        text.placeOf("{" + id + "}"), new QuestionFinding.Place.Unknown(id, problems.near(id, known)));
            } else if (ids.contains(id)) {
                problems.error(text.span(), new QuestionFinding.Place.Twice(id));
            }
            between.add(text.value().substring(end, place.start()));
            words.add(place.group("words"));
            ids.add(id);
            end = place.end();
        }
        between.add(text.value().substring(end));
        if (!text.isStandIn()) {
            var there = new HashSet<>(ids);
            known.stream()
                    .filter(id -> !there.contains(id))
                    .forEach(id -> problems.error(text.span(), new QuestionFinding.Place.Missing(id)));
        }
        return new MarkedText(List.copyOf(between), List.copyOf(words), List.copyOf(ids));
    }
}
