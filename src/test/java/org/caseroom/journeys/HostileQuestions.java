package org.caseroom.journeys;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The quizzes of the course of payloads and their banks: one with questions of every kind, all payloads in each kind,
/// and
/// one that asks for words.
final class HostileQuestions {

    static final String KINDS = "kinds";
    static final String WORDS = "words";

    /// What may be a word or a few.
    static final List<String> ANSWERS = Payloads.joined(190);

    /// As much as may stand in an option, in Markdown.
    private static final List<String> OPTIONS = Payloads.written(Payloads.ALL, 290, " ");

    /// What may be matched with something, which is shorter.
    private static final List<String> RIGHT = Payloads.joined(70);

    private static final List<String> UNITS = Payloads.fitting(20);

    /// What stands over a column is shorter still, signs before others included.
    private static final List<String> CATEGORIES = toldApart(Payloads.fitting(80)).stream()
            .filter(payload -> Payloads.inMarkdown(payload).length() <= 80)
            .toList();

    private static final List<String> COLUMNS = CATEGORIES.stream()
            .filter(payload -> Payloads.inMarkdown(payload).length() <= 40)
            .toList();

    private static final int SHORT_EACH = 3;
    private static final int OPTIONS_EACH = 5;
    private static final int RIGHT_EACH = 10;
    private static final int ACCEPTED_EACH = 20;

    private static final Map<String, List<String>> BANKS = Map.of(
            "kinds-0",
            List.of("single-choice", "multiple-choice", "true-false"),
            "kinds-1",
            List.of("matching", "ordering"),
            "kinds-2",
            List.of("numeric", "short-text"),
            "kinds-3",
            List.of("categorize", "matrix", "hotspot"),
            "kinds-4",
            List.of("calculated", "cloze", "highlight"));

    private HostileQuestions() {}

    /// Of those that differ in capitals alone, the first: side by side nobody could tell them apart.
    private static List<String> toldApart(List<String> payloads) {
        var seen = new HashSet<String>();
        return payloads.stream()
                .filter(payload -> seen.add(payload.toLowerCase(Locale.ROOT)))
                .toList();
    }

    static String quizOfAllKinds() {
        return quiz(
                KINDS,
                BANKS.entrySet().stream()
                        .map(bank -> draw(
                                bank.getKey(),
                                bank.getValue().stream()
                                        .mapToInt(HostileQuestions::count)
                                        .sum()))
                        .collect(Collectors.joining()));
    }

    static String quizOfWords() {
        return quiz(WORDS, draw("words-0", ANSWERS.size()));
    }

    /// By path.
    static Map<String, String> banks() {
        return BANKS.entrySet().stream()
                .collect(Collectors.toMap(
                        bank -> path(bank.getKey()),
                        bank -> bank.getValue().stream()
                                .map(kind -> each(count(kind), number -> question(kind, number)))
                                .collect(Collectors.joining("", "questions:\n", ""))));
    }

    static String path(String bank) {
        return "bank/" + bank + ".questions.yaml";
    }

    static String bankOfWords() {
        return "questions:\n"
                + each(ANSWERS.size(), number -> {
                    var written = List.of(Payloads.inMarkdown(ANSWERS.get(number)));
                    return "%s    accepted: [recall]\n    accents: ignore\n    why: %s\n"
                            .formatted(asked("short-text", 100 + number, written), Payloads.inYaml(written.getFirst()));
                });
    }

    private static String quiz(String id, String draws) {
        return """
                id: %s
                title: %s
                minutes: 6
                objectives: [aim-0]
                intro: %s
                pass-mark: 70
                attempts: unlimited
                shuffle-options: true
                feedback: after-submit
                draw:
                %s""".formatted(
                id,
                Payloads.inYaml(HostileCourse.TEXTS.get(2)),
                Payloads.inYaml(Payloads.written(Payloads.ALL, 2_000, "\n\n").getFirst()),
                draws);
    }

    private static String draw(String bank, int count) {
        return "  - {bank: %s, count: %d}\n".formatted(bank, count);
    }

    private static int count(String kind) {
        return kind.equals("matching")
                ? Math.ceilDiv(RIGHT.size(), RIGHT_EACH)
                : Math.ceilDiv(OPTIONS.size(), OPTIONS_EACH);
    }

    private static String question(String kind, int number) {
        var own = IntStream.range(0, OPTIONS_EACH)
                .mapToObj(place -> OPTIONS.get((place * count(kind) + number) % OPTIONS.size()))
                .toList();
        return asked(kind, number, own)
                + switch (kind) {
                    case "single-choice", "multiple-choice" -> "    options:\n" + options(own, ", correct: true");
                    case "true-false" -> "    answer: false\n    reasons:\n" + options(own, ", correct: true");
                    case "matching" -> "    left:\n%s    right:\n%s".formatted(pairs(own, "match"), right(number));
                    case "ordering" -> "    items:\n" + options(own, "") + "    why: " + paragraphs(own) + "\n";
                    case "categorize" ->
                        "    items:\n%s    categories:\n%s".formatted(pairs(own, "category"), few(number, CATEGORIES));
                    case "matrix" ->
                        "    rows:\n%s    columns:\n%s".formatted(pairs(own, "column"), few(number, COLUMNS));
                    case "hotspot" -> picture(own);
                    case "numeric" ->
                        "    answer: 95\n    tolerance: 0.5\n    unit: %s\n"
                                        .formatted(Payloads.inYaml(UNITS.get(number % UNITS.size())))
                                + explained("5", own);
                    case "calculated" ->
                        "    values: [{name: loss, among: [10, 20]}]\n    answer: loss / 2\n    tolerance: 0\n    unit: %s\n"
                                        .formatted(Payloads.inYaml(UNITS.get(number % UNITS.size())))
                                + explained(
                                        "loss",
                                        own.stream()
                                                .map(HostileQuestions::withoutPlaces)
                                                .toList());
                    case "cloze" -> "    text: %s\n    gaps:\n%s".formatted(gapped(number), gaps(own, number));
                    case "highlight" -> "    text: %s\n    pieces:\n%s".formatted(marked(own), pieces(own));
                    default ->
                        "    accents: ignore\n    accepted: [%s]\n".formatted(accepted(number))
                                + explained("refund", own);
                };
    }

    /// Plain text, but for the signs that mark places in it.
    private static String withoutPlaces(String text) {
        return text.replaceAll("[\\[\\]{}]", "");
    }

    private static String gapped(int number) {
        return Payloads.inYaml(withoutPlaces(RIGHT.get(number % RIGHT.size())) + " {o0} and {w} and {n}.");
    }

    private static String gaps(List<String> own, int number) {
        return """
                      - {id: o0, kind: choice, options: [{id: a, text: %s, correct: true}, {id: b, text: other}], why: %s}
                      - {id: w, kind: word, accepted: [%s], accents: ignore, why: %s}
                      - {id: n, kind: number, answer: 95, tolerance: 0.5, unit: %s, why: %s}
                """.formatted(
                        Payloads.inYaml(Payloads.inMarkdown(RIGHT.get(number % RIGHT.size()))),
                        paragraphs(own),
                        Payloads.inYaml(ANSWERS.get(number % ANSWERS.size())),
                        paragraphs(own),
                        Payloads.inYaml(UNITS.get(number % UNITS.size())),
                        paragraphs(own));
    }

    private static String marked(List<String> own) {
        return Payloads.inYaml(IntStream.range(0, own.size())
                .mapToObj(place -> "[%s]{p%d}".formatted(withoutPlaces(RIGHT.get(place % RIGHT.size())), place))
                .collect(Collectors.joining(" ")));
    }

    private static String pieces(List<String> own) {
        return each(
                own.size(),
                place -> "      - {id: p%d, why: %s%s}\n"
                        .formatted(place, Payloads.inYaml(own.get(place)), place == 0 ? ", correct: true" : ""));
    }

    private static String asked(String kind, int number, List<String> own) {
        var prompt = kind.equals("calculated")
                ? Payloads.inYaml(withoutPlaces(String.join("\n\n", own)) + "\n\n{loss}")
                : paragraphs(own);
        return """
                  - id: %s-%d
                    kind: %s
                    difficulty: 1
                    tags: []
                    objective: aim-0
                    lesson: text-1
                    prompt: %s
                """.formatted(kind, number, kind, prompt);
    }

    private static String options(List<String> own, String first) {
        return each(
                own.size(),
                place -> "      - {id: o%1$d, text: %2$s, why: %2$s%3$s}\n"
                        .formatted(place, Payloads.inYaml(own.get(place)), place == 0 ? first : ""));
    }

    private static String pairs(List<String> own, String match) {
        return each(
                own.size(),
                place -> "      - {id: l%1$d, text: %2$s, %4$s: r%3$d, why: %2$s}\n"
                        .formatted(place, Payloads.inYaml(own.get(place)), place % 2, match));
    }

    private static String picture(List<String> own) {
        return "    picture: media/chain.svg\n    alt: " + Payloads.inYaml(own.getFirst()) + "\n    regions:\n"
                + each(
                        own.size(),
                        place ->
                                "      - {id: o%1$d, text: %2$s, shape: rectangle, at: [%3$d, 10, 10, 50], why: %2$s%4$s}\n"
                                        .formatted(
                                                place,
                                                Payloads.inYaml(own.get(place)),
                                                20 * place,
                                                place == 0 ? ", correct: true" : ""));
    }

    private static String few(int number, List<String> texts) {
        return each(
                SHORT_EACH,
                place -> "      - {id: r%d, text: %s}\n"
                        .formatted(
                                place,
                                Payloads.inYaml(
                                        Payloads.inMarkdown(texts.get((number * SHORT_EACH + place) % texts.size())))));
    }

    private static String right(int number) {
        return each(
                RIGHT_EACH,
                place -> "      - {id: r%d, text: %s}\n"
                        .formatted(
                                place,
                                Payloads.inYaml(
                                        Payloads.inMarkdown(RIGHT.get((number * RIGHT_EACH + place) % RIGHT.size())))));
    }

    private static String accepted(int number) {
        return IntStream.range(0, ACCEPTED_EACH)
                .mapToObj(place -> ANSWERS.get((number * ACCEPTED_EACH + place) % ANSWERS.size()))
                .map(Payloads::inYaml)
                .collect(Collectors.joining(", "));
    }

    private static String explained(String mistake, List<String> own) {
        return "    why: %1$s\n    mistakes:\n      - {value: %2$s, why: %1$s}\n".formatted(paragraphs(own), mistake);
    }

    private static String paragraphs(List<String> own) {
        return Payloads.inYaml(String.join("\n\n", own));
    }

    private static String each(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }
}
