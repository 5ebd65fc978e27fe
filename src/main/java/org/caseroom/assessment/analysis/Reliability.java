package org.caseroom.assessment.analysis;

import org.jspecify.annotations.Nullable;

/// How far a quiz would put the same people into the same order again.
///
/// @param alpha Cronbach's alpha; where each question is right or wrong and worth the same it is Kuder and Richardson's
///     formula 20
/// @param within null where not everybody got the same questions
/// @param rightOrWrong whether it is formula 20
/// @param error the standard error of measurement, in points
/// @param errorShare the same as a share of the points to be had
public record Reliability(
        double alpha, @Nullable Interval within, boolean rightOrWrong, double error, double errorShare) {

    /// @param sheets how many there are
    /// @param points to be had on average
    /// @return null where it can't be told: too few sheets, one question alone, too few who got the same two
    /// questions, or
    /// nothing that varies
    static @Nullable Reliability of(PairTally pairs, long sheets, double points, boolean rightOrWrong) {
        var questions = sheets == 0 ? 0 : pairs.questions(sheets);
        if (sheets < Enough.TO_CONCLUDE || questions <= 1 || pairs.fewestTogether() < Enough.TO_CONCLUDE) {
            return null;
        }
        var own = pairs.variances(sheets);
        var total = own + pairs.covariances(sheets);
        if (total <= 0) {
            return null;
        }
        var alpha = questions / (questions - 1) * (1 - own / total);
        var error = Math.sqrt(total * Math.max(0, 1 - alpha));
        var same = pairs.fewestTogether() == sheets;
        return new Reliability(
                alpha,
                same && alpha < 1 ? Interval.ofReliability(alpha, questions, sheets) : null,
                rightOrWrong,
                error,
                points == 0 ? 0 : error / points);
    }
}
