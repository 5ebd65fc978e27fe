package org.caseroom.coursepack.readability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.coursepack.markdown.LessonProse;
import org.caseroom.coursepack.source.SourceText;

/// How readable the running text of a lesson is.
///
/// @param english empty for a text in another language, of which only the length of the sentences is known
public record Readability(List<Sentence> sentences, Optional<English> english) {

    /// Flesch took samples of a hundred words; less says nothing.
    private static final int FEWEST_WORDS = 100;

    public Readability {
        sentences = List.copyOf(sentences);
    }

    /// Of the Markdown that stands from an offset on; empty where there is too little running text for a figure.
    public static Optional<Readability> of(SourceText source, int from, Locale language) {
        var rules = new Sentences(source, language);
        var sentences = LessonProse.of(source, from).stream().flatMap(rules::in).toList();
        var words = sentences.stream().mapToInt(Sentence::words).sum();
        return words < FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(new Readability(
                        sentences, isEnglish(language) ? Optional.of(English.of(sentences)) : Optional.empty()));
    }

    static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    public int words() {
        return sentences.stream().mapToInt(Sentence::words).sum();
    }

    public double wordsPerSentence() {
        return (double) words() / sentences.size();
    }

    public List<Sentence> longSentences() {
        return sentences.stream().filter(Sentence::isLong).toList();
    }

    public double longShare() {
        return (double) longSentences().size() / sentences.size();
    }
}
