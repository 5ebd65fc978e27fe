package org.caseroom.shared.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.caseroom.shared.TypedId;

/// Finds what belongs to many ids, so few of them in a statement that each store goes by its index: H2 compares every
/// row that it finds with each id that is named, and PostgreSQL reads a whole table rather than look for too many.
public final class ByIds {

    private static final int AT_ONCE = 200;
    private static final Comparator<UUID> AS_STORED = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private ByIds() {}

    /// The order in which the stores sort ids.
    public static <I extends TypedId> Comparator<I> order() {
        return Comparator.comparing(TypedId::value, AS_STORED);
    }

    /// What is found for all the ids, for the lowest first; of none, nothing. Where rows are locked, they have one
    /// order whatever else is asked for, if each statement sorts them by these ids.
    ///
    /// @param query what is found for some of them
    public static <T> List<T> find(Collection<? extends TypedId> ids, Function<List<UUID>, List<T>> query) {
        return ids.stream()
                .map(TypedId::value)
                .distinct()
                .sorted(AS_STORED)
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> query.apply(some).stream())
                .toList();
    }
}
