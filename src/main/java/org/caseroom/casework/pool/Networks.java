package org.caseroom.casework.pool;

import java.util.List;
import java.util.stream.IntStream;
import org.caseroom.casework.Draw;

/// Addresses and domains that are kept for examples and lead nowhere.
public final class Networks {

    /// The three networks for documentation (RFC 5737).
    private static final List<String> DOCUMENTATION = List.of("192.0.2.", "198.51.100.", "203.0.113.");

    private static final List<String> WORDS = List.of(
            "acorn", "birch", "coral", "dune", "ember", "fjord", "glade", "heron", "islet", "jasper", "kestrel",
            "linden", "maple", "nimbus", "orchid", "pebble", "quartz", "ridge", "sable", "thicket", "upland", "vale",
            "walnut", "zephyr");
    private static final List<String> TRADES = List.of(
            "supplies", "logistics", "textiles", "marine", "printing", "foods", "tools", "clinic", "travel", "steel");

    private static final List<String> SERVICES = List.of("online", "connect", "net", "link", "hub", "portal");

    private Networks() {}

    /// Different addresses for documentation.
    public static List<String> addresses(Draw draw, int count) {
        var all = DOCUMENTATION.stream()
                .flatMap(network -> IntStream.rangeClosed(1, 254).mapToObj(host -> network + host))
                .toList();
        return draw.some(all, count);
    }

    /// Different domains below `.example` (RFC 2606), such as `heron-textiles.example`.
    public static List<String> domains(Draw draw, int count) {
        return named(draw, count, TRADES);
    }

    /// Different domains of service providers, such as `heron-connect.example`.
    public static List<String> providers(Draw draw, int count) {
        return named(draw, count, SERVICES);
    }

    private static List<String> named(Draw draw, int count, List<String> second) {
        return draw.some(WORDS, count).stream()
                .map(word -> word + "-" + draw.pick(second) + ".example")
                .toList();
    }
}
