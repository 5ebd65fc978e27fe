package org.caseroom.journeys;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.coursepack.SamplePack;
import org.caseroom.shared.Slug;

/// A sound course, all of whose texts are payloads: what its author writes is taken as text, or as Markdown that says
/// it.
final class HostileCourse {

    static final Slug ID = new Slug("hostile");
    static final String TITLE = Payloads.ALL.getFirst();
    static final List<String> LESSONS = List.of("text-1", "text-2", "text-3");
    static final String KINDS = "kinds";
    static final String WORDS = "words";

    /// All payloads in as few texts as a title or a term can hold.
    static final List<String> TEXTS = Payloads.joined(100);

    /// For what can be matched, which is shorter.
    private static final List<String> SHORT = Payloads.joined(70);

    private static final int IN_A_QUESTION = 5;
    private static final int RIGHT = 10;

    private static final int QUESTIONS =
            Math.max(Math.ceilDiv(TEXTS.size(), IN_A_QUESTION), Math.ceilDiv(SHORT.size(), RIGHT));

    private static final int IN_A_LESSON = Math.ceilDiv(TEXTS.size(), LESSONS.size());
    private static final String FILLING =
            "\n" + "These words are here to be many, and they are many. ".repeat(12) + "\n";

    private HostileCourse() {}

    static SamplePack pack() {
        var pack = new SamplePack(SamplePack.sound().files())
                .without(SamplePack.MODULE)
                .without(SamplePack.LESSON)
                .without(SamplePack.SECOND_LESSON)
                .without(SamplePack.QUIZ)
                .without(SamplePack.BANK)
                .with(SamplePack.COURSE, sheet())
                .with(SamplePack.GLOSSARY, "terms:\n" + each(HostileCourse::term))
                .with(SamplePack.MEDIA, media());
        for (var index = 0; index < TEXTS.size(); index++) {
            var folder = "%03d-part".formatted(index + 1);
            pack = pack.with(folder + "/module.yaml", module(index)).with(folder + "/01-read.md", lesson(index));
        }
        for (var index = 0; index < LESSONS.size(); index++) {
            pack = pack.with("001-part/%02d-text.md".formatted(index + 2), longLesson(index));
        }
        for (var number = 0; number < HostileCases.TITLES.size(); number++) {
            pack = pack.with(HostileCases.path(number), HostileCases.exercise(number));
        }
        return pack.with(HostileScenario.PATH, HostileScenario.file())
                .with("001-part/08-kinds.quiz.yaml", quiz(KINDS, 3 * QUESTIONS, 2 * QUESTIONS, 2 * QUESTIONS))
                .with("001-part/09-words.quiz.yaml", quiz(WORDS, TEXTS.size()))
                .with("bank/kinds-0.questions.yaml", "questions:\n" + kinds(0, 3))
                .with("bank/kinds-1.questions.yaml", "questions:\n" + kinds(3, 5))
                .with("bank/kinds-2.questions.yaml", "questions:\n" + kinds(5, 7))
                .with("bank/words-0.questions.yaml", "questions:\n" + words());
    }

    private static String sheet() {
        return """
                id: hostile
                title: %s
                summary: %s
                language: en
                level: foundation
                minutes: 20
                licence: CC-BY-4.0
                audience: [police]
                pass:
                  rule: all-modules
                authors:
                %soutcomes:
                %smodules:
                %s""".formatted(
                        Payloads.inYaml(TITLE),
                        Payloads.inYaml(Payloads.ALL.get(16)),
                        each(index -> "  - " + text(index) + "\n"),
                        each(index -> "  - " + text(index) + "\n"),
                        each("  - part-%d\n"::formatted));
    }

    private static String term(int index) {
        return "  - {id: term-%d, term: %s, definition: %s}\n".formatted(index, text(index), marked(index));
    }

    private static String media() {
        return """
                images:
                  - file: chain.svg
                    author: %s
                    licence: CC-BY-4.0
                    description: %s
                """.formatted(
                text(2),
                Payloads.inYaml(Payloads.written(Payloads.ALL, 3_900, "\n\n").getFirst()));
    }

    private static String module(int index) {
        return """
                id: part-%1$d
                title: %2$s
                summary: %2$s
                objectives:
                  - {id: aim-%1$d, text: %2$s}
                competencies: []
                articles: []
                """.formatted(index, text(index));
    }

    private static String lesson(int index) {
        return head("read-" + index, text(index), index, "") + "\n## %s\n".formatted(written(index)) + FILLING;
    }

    private static String longLesson(int number) {
        var from = number * IN_A_LESSON;
        var all = IntStream.range(from, Math.min(from + IN_A_LESSON, TEXTS.size()))
                .boxed()
                .toList();
        var sources = all.stream()
                .map(index -> "  - {id: source-%1$d, title: %2$s, publisher: %2$s, year: 2024, note: %2$s}\n"
                        .formatted(index, text(index)))
                .collect(Collectors.joining("", "sources:\n", ""));
        return head(LESSONS.get(number), Payloads.inYaml("All of it, part " + number), 0, sources)
                + all.stream().map(HostileCourse::everywhere).collect(Collectors.joining());
    }

    private static String head(String id, String title, int module, String more) {
        return "---\nid: %s\ntitle: %s\nminutes: 5\nobjectives: [aim-%d]\n%s---\n".formatted(id, title, module, more);
    }

    /// Wherever a lesson has text.
    private static String everywhere(int index) {
        return """

                %1$s [^source-%2$d]

                - %1$s
                  1. **%1$s**

                > *%1$s*

                ````
                %3$s
                ````

                | %1$s | b |
                |---|---|
                | %1$s | c |

                [%1$s](https://www.example.org/a) [%1$s](glossary:term-%2$d)

                ![%1$s](media/chain.svg "%1$s")

                ::: law %1$s
                %1$s
                :::

                ::: check %1$s
                %1$s
                :::
                """.formatted(written(index), index, TEXTS.get(index));
    }

    private static String quiz(String id, int... counts) {
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
                        text(2),
                        paragraphs(IntStream.range(0, IN_A_QUESTION)),
                        IntStream.range(0, counts.length)
                                .mapToObj(bank -> "  - {bank: %s-%d, count: %d}\n".formatted(id, bank, counts[bank]))
                                .collect(Collectors.joining()));
    }

    private static String kinds(int from, int until) {
        return IntStream.range(from, until)
                .boxed()
                .flatMap(kind -> IntStream.range(0, QUESTIONS).mapToObj(number -> question(kind, number)))
                .collect(Collectors.joining());
    }

    private static String question(int kind, int number) {
        var own = IntStream.range(0, IN_A_QUESTION)
                .map(place -> (place * QUESTIONS + number) % TEXTS.size())
                .toArray();
        return switch (kind) {
            case 0 ->
                "%s    options:\n%s".formatted(asked("single-choice", number, own), options(own, "correct: true"));
            case 1 ->
                "%s    options:\n%s".formatted(asked("multiple-choice", number, own), options(own, "correct: true"));
            case 2 ->
                "%s    answer: false\n    reasons:\n%s"
                        .formatted(asked("true-false", number, own), options(own, "correct: true"));
            case 3 ->
                "%s    left:\n%s    right:\n%s".formatted(asked("matching", number, own), left(own), right(number));
            case 4 ->
                "%s    items:\n%s    why: %s\n"
                        .formatted(asked("ordering", number, own), options(own, ""), marked(own[0]));
            case 5 ->
                """
                    %s    answer: 95
                        tolerance: 0.5
                        unit: %s
                        why: %s
                        mistakes:
                          - {value: 5, why: %s}
                    """.formatted(
                        asked("numeric", number, own), unit(number), paragraphs(IntStream.of(own)), marked(own[0]));
            default ->
                "%s    accepted: [%s]\n    accents: ignore\n    why: %s\n    mistakes:\n      - {value: refund, why: %s}\n"
                        .formatted(
                                asked("short-text", number, own),
                                accepted(own),
                                paragraphs(IntStream.of(own)),
                                marked(own[0]));
        };
    }

    private static String asked(String kind, int number, int... own) {
        return """
                  - id: %s-%d
                    kind: %s
                    difficulty: 1
                    tags: []
                    objective: aim-0
                    lesson: text-1
                    prompt: %s
                """.formatted(kind, number, kind, paragraphs(IntStream.of(own)));
    }

    private static String options(int[] own, String first) {
        return IntStream.range(0, own.length)
                .mapToObj(place -> "      - {id: o%d, text: %s, why: %s%s}\n"
                        .formatted(
                                place,
                                marked(own[place]),
                                marked(own[place]),
                                place == 0 && !first.isEmpty() ? ", " + first : ""))
                .collect(Collectors.joining());
    }

    private static String left(int... own) {
        return IntStream.range(0, own.length)
                .mapToObj(place -> "      - {id: l%1$d, text: %2$s, match: r%3$d, why: %2$s}\n"
                        .formatted(place, marked(own[place]), place % 2))
                .collect(Collectors.joining());
    }

    private static String right(int number) {
        return IntStream.range(0, RIGHT)
                .mapToObj(place -> "      - {id: r%d, text: %s}\n"
                        .formatted(
                                place,
                                Payloads.inYaml(
                                        Payloads.inMarkdown(SHORT.get((number * RIGHT + place) % SHORT.size())))))
                .collect(Collectors.joining());
    }

    private static String unit(int number) {
        var units = Payloads.fitting(20);
        return Payloads.inYaml(units.get(number % units.size()));
    }

    private static String accepted(int... own) {
        return IntStream.of(own).mapToObj(HostileCourse::text).collect(Collectors.joining(", "));
    }

    private static String words() {
        return each(index -> "%s    accepted: [recall]\n    accents: ignore\n    why: %s\n"
                .formatted(asked("short-text", 100 + index, index), marked(index)));
    }

    private static String paragraphs(IntStream own) {
        return Payloads.inYaml(own.mapToObj(HostileCourse::written).collect(Collectors.joining("\n\n")));
    }

    private static String each(IntFunction<String> piece) {
        return IntStream.range(0, TEXTS.size()).mapToObj(piece).collect(Collectors.joining());
    }

    private static String text(int index) {
        return Payloads.inYaml(TEXTS.get(index));
    }

    private static String marked(int index) {
        return Payloads.inYaml(written(index));
    }

    private static String written(int index) {
        return Payloads.inMarkdown(TEXTS.get(index));
    }
}
