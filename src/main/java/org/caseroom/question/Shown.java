package org.caseroom.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Whether somebody was shown the same, and in which order.
final class Shown {

    private Shown() {}

    /// Whether the same is asked in the same words; what belongs to the kind aside.
    static boolean isSame(Question one, Question other) {
        return one.id().equals(other.id()) && one.prompt().equals(other.prompt()) && one.points() == other.points();
    }

    /// Options in the order in which they were shown; empty where others were, or others besides.
    static Optional<List<Option>> options(List<Option> options, List<Option> shown) {
        var byId = new HashMap<OptionId, Option>();
        options.forEach(option -> byId.put(option.id(), option));
        var arranged = new ArrayList<Option>();
        for (var earlier : shown) {
            var option = byId.remove(earlier.id());
            if (option == null || !option.text().equals(earlier.text())) {
                return Optional.empty();
            }
            arranged.add(option);
        }
        return byId.isEmpty() ? Optional.of(arranged) : Optional.empty();
    }

    /// Items in the order and by the names that were shown; empty where others were, or others besides.
    static <T extends Item<T>> Optional<List<T>> items(List<T> items, List<T> shown) {
        var byId = new HashMap<OptionId, T>();
        items.forEach(item -> byId.put(item.id(), item));
        var arranged = new ArrayList<T>();
        for (var earlier : shown) {
            var item = byId.remove(earlier.id());
            if (item == null || !item.text().equals(earlier.text())) {
                return Optional.empty();
            }
            arranged.add(item.shownAs(earlier.shownAs()));
        }
        return byId.isEmpty() ? Optional.of(arranged) : Optional.empty();
    }
}
