package org.caseroom.assessment.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.caseroom.question.QuestionId;
import org.jspecify.annotations.Nullable;

/// Takes in what was answered in several languages, one sheet after the other, and says which questions are harder in
/// one of them
/// for people who did equally well in the rest: where that is so, the translation may say something else.
public final class ComparedLanguages {

    /// People whose rest differs by less than that are taken as equally good.
    private static final int STEPS = 10;

    private final String reference;
    private final Map<QuestionId, Map<String, Counts>> questions = new HashMap<>();

    /// @param reference the language of the course
    public ComparedLanguages(String reference) {
        this.reference = reference;
    }

    /// How many on each step got a question right or wrong.
    private record Counts(long[] right, long[] wrong) {

        static final Counts NONE = none();

        static Counts none() {
            return new Counts(new long[STEPS + 1], new long[STEPS + 1]);
        }

        long all() {
            return Arrays.stream(right).sum() + Arrays.stream(wrong).sum();
        }
    }

    /// Takes in everything that somebody was asked in an attempt.
    ///
    /// @param asked null where that was the language of the course
    public void add(@Nullable String asked, List<Answered> sheet) {
        var language = asked == null ? reference : asked;
        var score = sheet.stream().mapToDouble(Answered::score).sum();
        var most = sheet.stream().mapToDouble(Answered::maxScore).sum();
        for (var answered : sheet) {
            var rest = most - answered.maxScore();
            if (rest > 0) {
                var step = (int) Math.round(Math.clamp((score - answered.score()) / rest, 0.0, 1.0) * STEPS);
                var counts = questions
                        .computeIfAbsent(answered.question(), _ -> new TreeMap<>())
                        .computeIfAbsent(language, _ -> Counts.none());
                (answered.reachedAll() ? counts.right() : counts.wrong())[step]++;
            }
        }
    }

    /// What is to be looked at in a question.
    public List<Flag> flags(QuestionId question) {
        var languages = questions.getOrDefault(question, Map.of());
        var original = languages.getOrDefault(reference, Counts.NONE);
        return languages.entrySet().stream()
                .filter(language -> !language.getKey().equals(reference))
                .flatMap(language -> flag(original, language.getKey(), language.getValue()).stream())
                .toList();
    }

    private static Optional<Flag> flag(Counts original, String language, Counts translated) {
        if (original.all() < Enough.TO_CONCLUDE || translated.all() < Enough.TO_CONCLUDE) {
            return Optional.empty();
        }
        var strata = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> new MantelHaenszel.Stratum(
                        original.right()[step],
                        original.wrong()[step],
                        translated.right()[step],
                        translated.wrong()[step]))
                .toList();
        return MantelHaenszel.of(strata)
                .filter(found -> found.size() == MantelHaenszel.Size.C)
                .map(found -> new Flag.OtherInLanguage(language, found.delta() < 0));
    }
}
