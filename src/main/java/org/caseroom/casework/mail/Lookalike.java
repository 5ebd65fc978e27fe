package org.caseroom.casework.mail;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caseroom.casework.Draw;

/// A domain that is easily taken for another one.
///
/// @param trick how it was made from the other
record Lookalike(String domain, String trick) {

    private static final List<List<String>> SIMILAR =
            List.of(List.of("rn", "m"), List.of("m", "rn"), List.of("l", "1"), List.of("i", "1"), List.of("o", "0"));

    /// Cyrillic letters that look like Latin ones.
    private static final List<List<String>> HOMOGRAPHS =
            List.of(List.of("e", "\u0435"), List.of("o", "\u043e"), List.of("a", "\u0430"));

    static Lookalike of(Draw draw, String domain) {
        var label = domain.substring(0, domain.indexOf('.'));
        var all = new ArrayList<Lookalike>();
        all.add(new Lookalike(transposed(draw, label), "transposed"));
        all.add(new Lookalike(label.replace("-", ""), "hyphen"));
        all.add(new Lookalike(replaced(label, SIMILAR), "similar"));
        all.add(new Lookalike(IDN.toASCII(replaced(label, HOMOGRAPHS)), "homograph"));
        all.removeIf(each -> each.domain().equals(label));
        var drawn = draw.pick(all);
        return new Lookalike(drawn.domain() + domain.substring(label.length()), drawn.trick());
    }

    /// Two letters within the first word change places.
    private static String transposed(Draw draw, String label) {
        var places = IntStream.range(1, label.indexOf('-') - 1)
                .filter(i -> label.charAt(i) != label.charAt(i + 1))
                .boxed()
                .toList();
        int place = draw.pick(places);
        return label.substring(0, place) + label.charAt(place + 1) + label.charAt(place) + label.substring(place + 2);
    }

    private static String replaced(String label, List<List<String>> letters) {
        return letters.stream()
                .filter(pair -> label.contains(pair.getFirst()))
                .findFirst()
                .map(pair -> label.replaceFirst(pair.getFirst(), pair.getLast()))
                .orElse(label);
    }
}
