package org.caseroom.journeys;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.coursepack.SamplePack;

/// A course whose files hold payloads as they are, where ids, numbers and Markdown ought to be: it is full of findings
/// that quote them. Each file has its share, as the checker stops after a thousand.
final class UnsoundCourse {

    static final List<String> FILES =
            List.of(SamplePack.COURSE, SamplePack.LESSON, SamplePack.BANK, SamplePack.EXERCISE, SamplePack.SCENARIO);

    private static final int SHARES = 3;
    private static final int IN_A_LIST = 6;

    private static final String OTHERWISE_SOUND =
            ", difficulty: 1, tags: [], objective: first-steps, prompt: x, answer: 1, tolerance: 0, why: x}\n";

    private UnsoundCourse() {}

    static Map<String, byte[]> files() {
        var pack = SamplePack.sound();
        var files = new LinkedHashMap<>(pack.files());
        put(
                files,
                SamplePack.COURSE,
                pack.text(SamplePack.COURSE).replace("id: sample", "id: unsound") + each(share(0), "%1$s: 1\n"));
        put(files, SamplePack.LESSON, pack.text(SamplePack.LESSON) + "\n\n" + String.join("\n\n", Payloads.ALL));
        put(files, SamplePack.BANK, pack.text(SamplePack.BANK) + bank());
        put(files, SamplePack.EXERCISE, exercise());
        put(files, SamplePack.SCENARIO, scenario());
        return files;
    }

    private static String bank() {
        return each(share(0), "  - {id: %1$s, kind: numeric, lesson: mules" + OTHERWISE_SOUND)
                + each(share(1), "  - {id: any, kind: %1$s, lesson: mules" + OTHERWISE_SOUND)
                + each(share(2), "  - {id: any, kind: numeric, lesson: %1$s" + OTHERWISE_SOUND);
    }

    private static String exercise() {
        return """
                id: %1$s
                kind: %2$s
                lesson: %3$s
                difficulty: %4$s
                minutes: %5$s
                pass-mark: %6$s
                attempts: %7$s
                feedback: %8$s
                """.formatted(share(1).toArray())
                + each(share(1), "%1$s: 1\n")
                + "parameters:\n" + each(share(2), "  %1$s: 1\n");
    }

    /// With some of the payloads wherever a scenario has an id, an amount, a time or a condition.
    private static String scenario() {
        var own = share(2);
        return "clock: {start: %s, limit: %s}\n".formatted(own.getFirst(), own.getLast())
                + list("gauges", own, 0, "  - {id: %1$s, start: %1$s, least: %1$s}\n")
                + list("draws", own, 1, "  - {id: %1$s, from: %1$s, after: %1$s}\n")
                + list("events", own, 2, "  - {id: %1$s, at: %1$s, if: {did: [%1$s], %1$s: 1}, go: %1$s}\n")
                + list("scenes", own, 3, "  - {id: %1$s, choices: [{id: %1$s, change: {%1$s: 1}, go: %1$s}]}\n")
                + list("score", own, 4, "  - {id: %1$s, gauge: %1$s, worst: %1$s}\n")
                + list("caps", own, 5, "  - {id: %1$s, if: {any: [{undone: [%1$s]}]}}\n");
    }

    private static String list(String key, List<String> payloads, int number, String line) {
        return key + ":\n" + each(payloads.subList(number * IN_A_LIST, (number + 1) * IN_A_LIST), line);
    }

    /// As values of YAML.
    private static List<String> share(int number) {
        return IntStream.range(0, Payloads.ALL.size())
                .filter(index -> index % SHARES == number)
                .mapToObj(index -> Payloads.inYaml(Payloads.ALL.get(index)))
                .toList();
    }

    private static String each(List<String> payloads, String line) {
        return payloads.stream().map(line::formatted).collect(Collectors.joining());
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
