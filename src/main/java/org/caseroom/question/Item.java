package org.caseroom.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseroom.shared.Prose;
import org.caseroom.shared.SeededRandom;

/// Something that is matched or put into order.
interface Item<T extends Item<T>> {

    /// What its author calls it. It may say a lot: `first`, or the same letter on both sides.
    OptionId id();

    /// What a browser calls it, and so do answers. Drawn for each attempt.
    OptionId shownAs();

    Prose text();

    T shownAs(OptionId name);

    /// Items in a drawn order, named by their places. Depends on the texts alone: neither the order in which they
    /// were
    /// written nor the ids of their author reach a browser.
    static <T extends Item<T>> List<T> drawn(List<T> items, SeededRandom random, String prefix) {
        var byText = items.stream()
                .sorted(Comparator.<T, String>comparing(item -> item.text().html())
                        .thenComparing(item -> item.id().value()))
                .toList();
        return named(random.shuffled(byText), prefix);
    }

    /// The same items, each named by its place.
    static <T extends Item<T>> List<T> named(List<T> items, String prefix) {
        var named = new ArrayList<T>();
        for (var item : items) {
            named.add(item.shownAs(new OptionId(prefix + (named.size() + 1))));
        }
        return named;
    }
}
