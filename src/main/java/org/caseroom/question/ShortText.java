package org.caseroom.question;

import java.util.List;
import java.util.Optional;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;

/// A word or a few. Right is what says the same as one of the accepted texts, read as [Wording] reads it.
///
/// @param accepted the usual one first
public record ShortText(
        QuestionId id,
        Teaching teaching,
        int points,
        Prose prompt,
        List<String> accepted,
        Accents accents,
        Prose why,
        List<ShortText.Slip> mistakes)
        implements Keyed {

    /// Whether accents make a difference, as they do in Vietnamese.
    public enum Accents {
        KEEP,
        IGNORE
    }

    /// A wrong text that people write, and what went wrong there.
    public record Slip(String value, Prose why) {}

    public ShortText {
        accepted = List.copyOf(accepted);
        mistakes = List.copyOf(mistakes);
        if (accepted.isEmpty()) {
            throw new UnsoundQuestionException(id, "At least one text must be accepted.");
        }
        for (var text : accepted) {
            if (Wording.of(text, accents).isEmpty()) {
                throw new UnsoundQuestionException(id, "An accepted text needs a letter or a digit.");
            }
        }
        for (var mistake : mistakes) {
            if (isAccepted(mistake.value(), accepted, accents)) {
                throw new UnsoundQuestionException(id, "The mistake %s would be right.".formatted(mistake.value()));
            }
        }
    }

    @Override
    public Score grade(Answer answer) {
        return answer instanceof Answer.Text(var text) && isAccepted(text, accepted, accents) ? Score.FULL : Score.NONE;
    }

    @Override
    public Explanation explain(Answer answer) {
        var slip = answer instanceof Answer.Text(var text)
                ? mistakes.stream()
                        .filter(mistake -> Wording.same(text, mistake.value(), accents))
                        .map(Slip::why)
                        .findFirst()
                        .orElse(Prose.NONE)
                : Prose.NONE;
        return new Explanation.Texts(accepted, new Prose(slip.html() + why.html()));
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Text || answer instanceof Answer.Blank;
    }

    @Override
    public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
        return this;
    }

    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return earlier instanceof ShortText was && Shown.isSame(this, was) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public boolean isSame(Answer one, Answer other) {
        return one instanceof Answer.Text(var first)
                && other instanceof Answer.Text(var second)
                && Wording.same(first, second, accents);
    }

    private static boolean isAccepted(String text, List<String> accepted, Accents accents) {
        return accepted.stream().anyMatch(each -> Wording.same(text, each, accents));
    }
}
