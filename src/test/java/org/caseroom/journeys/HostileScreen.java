package org.caseroom.journeys;

import static org.caseroom.journeys.Entered.Text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// A screen of the house: where it is, the words of what leads to more of it, and which of what people entered shows
/// there.
record HostileScreen(String name, Function<HostileHouse, Stream<String>> paths, String onward, Set<Text> shown) {

    static HostileScreen at(String path, String onward, Text... shown) {
        return at(path.isEmpty() ? "home" : path, _ -> Stream.of(path), onward, shown);
    }

    static HostileScreen at(String name, Function<HostileHouse, Stream<String>> paths, String onward, Text... shown) {
        return new HostileScreen(name, paths, onward, shown.length == 0 ? Set.of() : EnumSet.copyOf(List.of(shown)));
    }

    @Override
    public String toString() {
        return name;
    }
}
