package org.caseroom.assessment.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.question.Certainty;
import org.jspecify.annotations.Nullable;

/// Something about a question that a human should look at.
public sealed interface Flag {

    /// Nothing can be concluded yet.
    record TooFew(int participants) implements Flag {}

    /// Who does well in the rest does badly here.
    record Backwards(double discrimination) implements Flag {}

    /// The best third chooses something wrong more often than what is right.
    ///
    /// @param share of the best third that chooses it
    /// @param right the share of them that chooses what is right
    record BestChoose(String choice, double share, double right) implements Flag {}

    /// Nearly everybody reaches all its points.
    record TooEasy(double facility) implements Flag {}

    /// Hardly anybody reaches its points, or no more than by guessing.
    record TooHard(double facility, double guess) implements Flag {}

    /// A wrong option that nobody takes.
    record NobodyTakes(String choice) implements Flag {}

    /// It takes much longer, or much less long, than the other questions.
    record UnusualTime(int seconds, int usual) implements Flag {}

    /// Who did equally well in the rest does otherwise here in another language than that of the course.
    ///
    /// @param harder whether it is harder in that language, and not easier
    record OtherInLanguage(String language, boolean harder) implements Flag {}

    /// Many were certain of an answer that is wrong: they believe something else.
    ///
    /// @param certain how many said that they were certain
    /// @param wrong how many of them did not reach all points
    record CertainAndWrong(int certain, int wrong) implements Flag {}

    /// So many have seen it that its answer is likely to be told on.
    record ShownOften(int people) implements Flag {}

    /// So many people have to be certain and wrong before a misconception is concluded.
    int MANY = 10;

    /// So large a share of those who are certain has to be wrong.
    double MISTAKEN = 1.0 / 3;

    double EASY = 0.95;
    double HARD = 0.2;
    int TIMES = 3;

    /// What there is to be looked at.
    ///
    /// @param choices what can be chosen; empty where it is no such question
    /// @param guess what is reached by guessing, 0 to 1
    /// @param time null where it can't be told
    /// @param usual the seconds that half of the questions take; null where it can't be told
    static List<Flag> of(
            QuestionFigures figures,
            List<Choice> choices,
            double guess,
            @Nullable QuestionTime time,
            @Nullable Integer usual) {
        if (!figures.canBeJudged()) {
            return List.of(new TooFew(figures.participants()));
        }
        var flags = new ArrayList<Flag>();
        backwards(figures).ifPresent(flags::add);
        best(figures, choices).forEach(flags::add);
        facility(figures, guess).ifPresent(flags::add);
        choices.stream()
                .filter(choice -> !choice.right() && figures.of(choice.id()).isEmpty())
                .map(choice -> new NobodyTakes(choice.id()))
                .forEach(flags::add);
        certain(figures).ifPresent(flags::add);
        time(time, usual).ifPresent(flags::add);
        return flags;
    }

    private static Optional<Flag> backwards(QuestionFigures figures) {
        return Optional.ofNullable(figures.discrimination())
                .filter(each -> each < 0)
                .map(Backwards::new);
    }

    private static Stream<Flag> best(QuestionFigures figures, List<Choice> choices) {
        var best = figures.thirds().getLast();
        return choices.stream().filter(choice -> !choice.right()).flatMap(choice -> {
            var right = choices.stream()
                    .filter(each -> each.right() && each.set() == choice.set())
                    .mapToDouble(each -> best.share(each.id()))
                    .min()
                    .orElse(1);
            var share = best.share(choice.id());
            return share > right ? Stream.of(new BestChoose(choice.id(), share, right)) : Stream.empty();
        });
    }

    private static Optional<Flag> facility(QuestionFigures figures, double guess) {
        var facility = figures.facility();
        if (facility > EASY) {
            return Optional.of(new TooEasy(facility));
        }
        return facility < Math.max(HARD, guess) ? Optional.of(new TooHard(facility, guess)) : Optional.empty();
    }

    private static Optional<Flag> certain(QuestionFigures figures) {
        return figures.certainties().stream()
                .filter(each -> each.certainty() == Certainty.CERTAIN)
                .filter(each -> each.wrong() >= MANY && 1 - each.share() >= MISTAKEN)
                .<Flag>map(each -> new CertainAndWrong(each.participants(), each.wrong()))
                .findFirst();
    }

    private static Optional<Flag> time(@Nullable QuestionTime time, @Nullable Integer usual) {
        if (time == null || usual == null || usual == 0 || time.answers() < Enough.TO_CONCLUDE) {
            return Optional.empty();
        }
        var far = time.half() >= TIMES * usual || time.half() * TIMES <= usual;
        return far ? Optional.of(new UnusualTime(time.half(), usual)) : Optional.empty();
    }
}
