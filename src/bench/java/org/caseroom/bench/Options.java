package org.caseroom.bench;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is to be measured, and on what.
record Options(
        Store store,
        int participants,
        Duration journeys,
        Duration warmUp,
        int repeat,
        Optional<String> heap,
        Optional<Path> recording,
        Optional<Elsewhere> elsewhere) {

    /// More people at once would meet the queue before the password check, which sends them away.
    private static final int MOST_PARTICIPANTS = 60;

    private static final Set<String> NAMES = Set.of(
            "store",
            "participants",
            "seconds",
            "warm-up",
            "repeat",
            "heap",
            "record",
            "address",
            "jdbc",
            "user",
            "password");

    /// What keeps the data of a server that is started for a measurement.
    enum Store {
        H2,
        POSTGRES
    }

    /// A server that runs already, and how its store is reached.
    record Elsewhere(URI address, String jdbc, String user, String password) {}

    Duration signIns() {
        return journeys.dividedBy(2);
    }

    Duration answers() {
        return journeys.dividedBy(2);
    }

    /// What the JVM of the server is told besides what script/server tells it.
    List<String> machine() {
        return Stream.concat(
                        heap.map(size -> "-Xmx" + size).stream(),
                        // A request goes through more frames than a recording keeps by itself.
                        recording.map(_ -> "-XX:FlightRecorderOptions=stackdepth=256").stream())
                .toList();
    }

    static Options of(List<String> arguments) {
        if (arguments.isEmpty() || !arguments.getFirst().equals("journey")) {
            throw new IllegalArgumentException("the first word is journey, seeds or questions.");
        }
        var given = given(arguments.subList(1, arguments.size()), NAMES);
        return new Options(
                store(given.getOrDefault("store", "h2")),
                number(given, "participants", 16, MOST_PARTICIPANTS),
                Duration.ofSeconds(number(given, "seconds", 60, 3_600)),
                Duration.ofSeconds(number(given, "warm-up", 20, 3_600)),
                number(given, "repeat", 1, 20),
                Optional.ofNullable(given.get("heap")),
                Optional.ofNullable(given.get("record"))
                        .map(Path::of)
                        .map(file -> Path.of(System.getProperty("bench.from", ""))
                                .resolve(file)
                                .toAbsolutePath()),
                elsewhere(given));
    }

    /// What stands behind each name.
    static Map<String, String> given(List<String> arguments, Set<String> names) {
        var words = new ArrayDeque<>(arguments);
        var given = new HashMap<String, String>();
        while (!words.isEmpty()) {
            var name = words.poll().replaceFirst("^--", "");
            var value = words.poll();
            if (!names.contains(name) || value == null) {
                throw new IllegalArgumentException(
                        value == null
                                ? "--%s needs a value.".formatted(name)
                                : "there is no option %s.".formatted(name));
            }
            given.put(name, value);
        }
        return given;
    }

    private static Optional<Elsewhere> elsewhere(Map<String, String> given) {
        var address = given.get("address");
        var jdbc = given.get("jdbc");
        if (address == null && jdbc == null) {
            return Optional.empty();
        }
        if (address == null || jdbc == null) {
            throw new IllegalArgumentException(
                    "--address and --jdbc go together: participants are added to the store.");
        }
        return Optional.of(new Elsewhere(
                URI.create(address), jdbc, given.getOrDefault("user", "postgres"), given.getOrDefault("password", "")));
    }

    static Store store(String name) {
        return switch (name) {
            case "h2" -> Store.H2;
            case "postgres" -> Store.POSTGRES;
            default -> throw new IllegalArgumentException("--store takes h2 or postgres.");
        };
    }

    static int number(Map<String, String> given, String name, int otherwise, int most) {
        var text = given.getOrDefault(name, String.valueOf(otherwise));
        if (!text.matches("[1-9][0-9]{0,5}") || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException("--%s takes a number from 1 to %d.".formatted(name, most));
        }
        return Integer.parseInt(text);
    }
}
