package org.caseroom.coursepack.readability;

import java.util.List;

/// What can be said of a text in English alone: the figures of Flesch and of Kincaid, and how much is in the passive
/// voice.
///
/// @param passives sentences in the passive voice, by a simple rule
public record English(int words, int sentences, int syllables, int passives) {

    static English of(List<Sentence> sentences) {
        return new English(
                sentences.stream().mapToInt(Sentence::words).sum(),
                sentences.size(),
                sentences.stream()
                        .flatMap(sentence -> Sentences.wordsOf(sentence.text()).stream())
                        .mapToInt(English::syllables)
                        .sum(),
                (int) sentences.stream()
                        .map(Sentence::text)
                        .filter(PassiveVoice::isIn)
                        .count());
    }

    private static int syllables(String word) {
        return Syllables.of(word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""));
    }

    /// Flesch reading ease (1948): about 100 for what is very easy, 0 for what is very hard.
    public double ease() {
        return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
    }

    /// Flesch–Kincaid grade (1975): about the school year in the United States from which on one reads it with
    /// ease.
    public double grade() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /// Of the grade as it is shown, with one decimal.
    public Level level() {
        return Level.of(Math.round(grade() * 10) / 10.0);
    }

    public double passiveShare() {
        return (double) passives / sentences;
    }
}
