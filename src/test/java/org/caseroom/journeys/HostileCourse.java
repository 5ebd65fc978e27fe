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

    /// All payloads in as few texts as a title or a term can hold.
    static final List<String> TEXTS = Payloads.joined(100);

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
        for (var bank : HostileQuestions.banks().entrySet()) {
            pack = pack.with(bank.getKey(), bank.getValue());
        }
        return pack.with(HostileQuestions.path("words-0"), HostileQuestions.bankOfWords())
                .with("001-part/08-kinds.quiz.yaml", HostileQuestions.quizOfAllKinds())
                .with("001-part/09-words.quiz.yaml", HostileQuestions.quizOfWords())
                .with(HostileScenario.PATH, HostileScenario.file());
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
