package org.caseroom.casework;

import java.math.BigDecimal;
import java.util.List;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.jspecify.annotations.Nullable;

/// A number is right within a tolerance, and worth a half within five times of it or where a known slip led to it.
///
/// @param slips numbers that people reach in a way that is nearly right or worth a word
public record Amount(
        Head head,
        BigDecimal key,
        BigDecimal tolerance,
        @Nullable String unit,
        Said why,
        List<Slip> slips) implements Task {

    private static final BigDecimal NEAR = BigDecimal.valueOf(5);

    /// A wrong number, what went wrong, and what it is worth all the same.
    public record Slip(BigDecimal value, double credit, Said why) {}

    public Amount {
        slips = slips.stream()
                .filter(slip -> !within(slip.value(), key, tolerance))
                .toList();
    }

    @Override
    public Score grade(Answer answer) {
        if (!(answer instanceof Answer.Number number)) {
            return Score.NONE;
        }
        var value = new BigDecimal(number.value());
        if (within(value, key, tolerance)) {
            return Score.FULL;
        }
        var near = within(value, key, tolerance.multiply(NEAR)) ? 0.5 : 0;
        return new Score(Math.max(near, slip(value) instanceof Slip slip ? slip.credit() : 0));
    }

    @Override
    public Explanation explain(Answer answer, Speaker speaker) {
        var slip = answer instanceof Answer.Number number ? slip(new BigDecimal(number.value())) : null;
        var said = (slip == null ? "" : speaker.html(slip.why()) + " ") + speaker.html(why);
        return new Explanation.Number(key.toPlainString(), tolerance.toPlainString(), unit, new Prose(said));
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Blank || answer instanceof Answer.Number;
    }

    @Override
    public ShownQuestion shown(Speaker speaker) {
        return new ShownQuestion.Numeric(head.id().value(), speaker.html(head.prompt()), head.points(), unit);
    }

    @Override
    public Answer solution() {
        return new Answer.Number(key.toPlainString());
    }

    private @Nullable Slip slip(BigDecimal value) {
        return slips.stream()
                .filter(slip -> within(value, slip.value(), tolerance))
                .findFirst()
                .orElse(null);
    }

    private static boolean within(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }
}
