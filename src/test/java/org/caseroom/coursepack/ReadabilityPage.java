package org.caseroom.coursepack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How readable the shipped lessons are, as a page of the documentation.
final class ReadabilityPage {

    private static final String HEAD = """
            # How readable the shipped lessons are

            Lessons are to be plain English at about level B2 of the Common European Framework of Reference (CEFR): short sentences, known words, the
            active voice. These are the figures, lesson by lesson. `ShippedReadabilityTest` makes this page from the courses, fails where it says
            something else, and fails where a lesson is above a bound:

            %s

            It then writes `target/readability.md`: read what is different, and if it is right, copy it here. `script/check-course FOLDER --readability`
            says the same of any course, with the line of each long sentence (`--json` for programs), and the editor of a lesson shows it while one writes.

            ## What is counted

            - **Running text**: paragraphs and items of lists, also in boxes. Headings and titles of boxes, tables, blocks of code, pictures, addresses of links
              and references to sources are left out; so are items of a list that are no sentences, and bold words that stand before a paragraph like
              a title. Code in a sentence is one word.
            - **Sentences** end at a full stop, a question mark or an exclamation mark before a capital letter, a digit or the end of the paragraph. Colons and
              semicolons end none, which is stricter than Flesch.
            - **Words** are what stands between blanks and has a letter or a digit.
            - **Syllables** are counted by a rule of ours (`Syllables`). Figures, symbols and abbreviations count as one, as with Flesch. `SyllablesTest`
              compares it with the Pronouncing Dictionary of Carnegie Mellon University, on the words that stand at least twice in the lessons: fewer than three words in a hundred
              are counted wrongly, and the sum is right within half a per cent.
            - **Ease** is Flesch's reading ease, 206.835 − 1.015 × words a sentence − 84.6 × syllables a word (Flesch, *A new readability yardstick*, 1948).
              **Grade** is that of Kincaid and others, 0.39 × words a sentence + 11.8 × syllables a word − 15.59 (*Derivation of new readability formulas for
              Navy enlisted personnel*, 1975). `ReadabilityTest` has published worked examples.
            - **Long** sentences have more than 25 words, the limit of [the guidance of GOV.UK](https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/).
            - **Passive**: the share of sentences in which a form of *be* or *get* stands before a participle, by a simple rule. It takes "is closed" for a passive and misses "the form
              sent yesterday". A passive is often right, above all where nobody knows who did it; so the figure is a hint.

            ## What a grade stands for

            | grade | about | |
            |---|---|---|
            | below 7 | B1 or easier | |
            | 7 to 10 | B2 | what lessons may need at most |
            | 10 to 13 | C1 | hard for many participants |
            | 13 and more | C2 | too hard |

            No formula was made for readers of a second language. Tables that set grades beside levels are rules of thumb and differ by a level, and texts that were published
            as B2 differ widely (Rubešová, *Genuine readability level of alleged English CEFR B2 written texts*, EDULEARN 2023, doi 10.21125/edulearn.2023.0095).
            The figures know how long sentences and words are. They don't know whether a word is known (*writ* is short, *information* is not), whether a law is
            explained before it is used, or whether a text is true, in order and worth reading. A low grade does not make a lesson of law easy; a high one shows that
            its sentences make it harder. Each lesson was read a second time as a reader of a second language reads it; the reviews beside this page say what that reader stumbled over.

            Lessons in other languages have figures of sentence length alone.
            """;

    private ReadabilityPage() {}

    static String of(Map<String, List<LessonReadability>> courses, List<String> bounds) {
        var head = HEAD.formatted(bounds.stream().map(bound -> "- " + bound).collect(Collectors.joining("\n")));
        return Stream.concat(
                        Stream.of(head),
                        courses.entrySet().stream().map(course -> table(course.getKey(), course.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String table(String course, List<LessonReadability> lessons) {
        return lessons.stream()
                .map(ReadabilityPage::row)
                .collect(Collectors.joining(
                        "\n",
                        "## %s%n%n| Lesson | grade | ease | words a sentence | long | passive |%n|---|---:|---:|---:|---:|---:|%n"
                                .formatted(course),
                        "\n"));
    }

    private static String row(LessonReadability lesson) {
        var figures = lesson.figures();
        var english = figures.english().orElseThrow();
        return String.format(
                Locale.ROOT,
                "| `%s` | %.1f | %.0f | %.1f | %.0f %% | %.0f %% |",
                lesson.path(),
                english.grade(),
                english.ease(),
                figures.wordsPerSentence(),
                figures.longShare() * 100,
                english.passiveShare() * 100);
    }
}
