package org.caseroom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Four measurements. The load driver: a number of participants make the journey from sign-in to review, again and
/// again,
/// and a table says what it took. And the cases of all kinds of exercise, drawn from many seeds. And how
/// long it takes to say how good questions are. And how long a regrade takes.
public final class Bench {

    private static final String USAGE = """
            Usage: script/bench journey [options]

              --store h2|postgres  the store behind the server (h2)
              --participants N     how many take part at the same time, 1 to 60 (16)
              --seconds S          how long journeys are measured (60); sign-ins and answers get half of that each
              --warm-up S          how long the server runs warm before (20)
              --repeat R           how often all of it is done, each time with a new server and store (1)
              --heap SIZE          the largest heap of the server, such as 512m (Java's own choice)
              --record FILE        writes a JFR recording of the server saving answers; costs some speed
              --address URL        a server that runs already, instead of one started for this, with
              --jdbc URL             its store, to which the participants are added, --user NAME and --password WORD

            Or: script/bench seeds [options]

              --seeds N            how many cases of each kind and difficulty are drawn and worked (10000)
              --kind NAME          only kinds whose name begins so (all)

            Or: script/bench questions [options]

              --store h2|postgres  where the attempts are (h2)
              --attempts N         how many attempts at a quiz are looked into (10000)
              --questions N        how many questions each of them has (30)

            Or: script/bench regrade [options]

              --store h2|postgres  where the attempts are (h2)
              --attempts N         how many attempts at a quiz are graded again (100000)
              --questions N        how many questions each of them has (10)
              --changed PERCENT    how many of them get another result (100)
            """;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (List.of("-h", "--help")
                .contains(List.of(arguments).stream().findFirst().orElse(""))) {
            System.out.print(USAGE);
            return;
        }
        if (List.of(arguments).stream().findFirst().orElse("").equals("seeds")) {
            System.exit(seeds(List.of(arguments)).run() ? 0 : 1);
        }
        if (List.of(arguments).stream().findFirst().orElse("").equals("questions")) {
            understood(() -> Questions.of(List.of(arguments))).run();
            System.exit(0);
        }
        if (List.of(arguments).stream().findFirst().orElse("").equals("regrade")) {
            understood(() -> Regrades.of(List.of(arguments))).run();
            System.exit(0);
        }
        var options = options(List.of(arguments));
        var measurements = new ArrayList<Measurement>();
        for (var repetition = 1; repetition <= options.repeat(); repetition++) {
            say("Repetition %d of %d", repetition, options.repeat());
            try (var place = Place.of(options)) {
                measurements.add(new JourneyBench(options, place).run());
            }
        }
        System.out.println(new Table(options, measurements).markdown());
        System.exit(measurements.stream().allMatch(measurement -> measurement.errors() == 0) ? 0 : 1);
    }

    static void say(String words, Object... values) {
        System.err.println(words.formatted(values));
    }

    private static Options options(List<String> arguments) {
        return understood(() -> Options.of(arguments));
    }

    private static Seeds seeds(List<String> arguments) {
        return understood(() -> Seeds.of(arguments));
    }

    private static <T> T understood(Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException refused) {
            say("%s", USAGE);
            say("script/bench: %s", refused.getMessage());
            System.exit(2);
            throw refused;
        }
    }
}
