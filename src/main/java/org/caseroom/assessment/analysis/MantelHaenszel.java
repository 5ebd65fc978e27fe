package org.caseroom.assessment.analysis;

import java.util.List;
import java.util.Optional;

/// Whether a question is harder for one group than for another of people who did equally well in the rest (Mantel and
/// Haenszel
/// 1959, Holland and Thayer 1988).
///
/// @param oddsRatio the odds of the reference group to get it right, divided by those of the other
/// @param within after Robins, Breslow and Greenland (1986)
/// @param chiSquare with the correction for continuity
/// @param p how probable as much would be by chance
/// @param delta the same on the scale of the Educational Testing Service: below 0 it is harder for the other group
public record MantelHaenszel(double oddsRatio, Interval within, double chiSquare, double p, double delta, Size size) {

    /// People who did equally well: how many of each group got the question right.
    public record Stratum(long referenceRight, long referenceWrong, long otherRight, long otherWrong) {

        double all() {
            return referenceRight + referenceWrong + otherRight + otherWrong;
        }

        double diagonal() {
            return referenceRight * otherWrong / all();
        }

        double offDiagonal() {
            return referenceWrong * otherRight / all();
        }

        double agreeing() {
            return (referenceRight + otherWrong) / all();
        }

        double expected() {
            return (double) (referenceRight + referenceWrong) * (referenceRight + otherRight) / all();
        }

        double variance() {
            return (double) (referenceRight + referenceWrong)
                    * (otherRight + otherWrong)
                    * (referenceRight + otherRight)
                    * (referenceWrong + otherWrong)
                    / (all() * all() * (all() - 1));
        }
    }

    /// How much it matters, by the rules of the Educational Testing Service (Zwick 2012).
    public enum Size {
        /// Nothing, or next to it.
        A,
        /// To be looked at.
        B,
        /// Too much: the question means something else to one of the two.
        C
    }

    /// What one unit of the logarithm of odds is on the scale of deltas.
    private static final double DELTA = -2.35;

    private static final double CONTINUITY = 0.5;
    private static final double SIGNIFICANT = 0.05;
    private static final double ONE_SIDED = 1.644853626951472;
    private static final double LARGE = 1.5;

    /// Empty where the groups can't be compared: nowhere two who did equally well, or all right or all wrong.
    public static Optional<MantelHaenszel> of(List<Stratum> strata) {
        var telling = strata.stream().filter(each -> each.all() > 1).toList();
        var diagonal = telling.stream().mapToDouble(Stratum::diagonal).sum();
        var offDiagonal = telling.stream().mapToDouble(Stratum::offDiagonal).sum();
        var variance = telling.stream().mapToDouble(Stratum::variance).sum();
        if (diagonal <= 0 || offDiagonal <= 0 || variance <= 0) {
            return Optional.empty();
        }
        var ratio = diagonal / offDiagonal;
        var error = Math.sqrt(errorSquare(telling, diagonal, offDiagonal));
        var away = Math.abs(telling.stream()
                .mapToDouble(each -> each.referenceRight() - each.expected())
                .sum());
        var corrected = away >= CONTINUITY ? away - CONTINUITY : away;
        var chiSquare = corrected * corrected / variance;
        var p = Chance.beyondEither(Math.sqrt(chiSquare));
        var delta = DELTA * Math.log(ratio);
        return Optional.of(new MantelHaenszel(
                ratio,
                new Interval(ratio * Math.exp(-Interval.Z * error), ratio * Math.exp(Interval.Z * error)),
                chiSquare,
                p,
                delta,
                size(Math.abs(delta), p, -DELTA * error)));
    }

    /// The variance of the logarithm of the ratio.
    private static double errorSquare(List<Stratum> strata, double diagonal, double offDiagonal) {
        var both = strata.stream()
                .mapToDouble(each -> each.agreeing() * each.diagonal())
                .sum();
        var crossed = strata.stream()
                .mapToDouble(each -> each.agreeing() * each.offDiagonal() + (1 - each.agreeing()) * each.diagonal())
                .sum();
        var neither = strata.stream()
                .mapToDouble(each -> (1 - each.agreeing()) * each.offDiagonal())
                .sum();
        return both / (2 * diagonal * diagonal)
                + crossed / (2 * diagonal * offDiagonal)
                + neither / (2 * offDiagonal * offDiagonal);
    }

    private static Size size(double delta, double p, double error) {
        if (delta < 1 || p >= SIGNIFICANT) {
            return Size.A;
        }
        return delta >= LARGE && (delta - 1) / error > ONE_SIDED ? Size.C : Size.B;
    }
}
