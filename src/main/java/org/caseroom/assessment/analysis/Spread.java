package org.caseroom.assessment.analysis;

import org.jspecify.annotations.Nullable;

/// Mean and variance of pairs of values that come one by one, and how they go together (Welford's way, which keeps its
/// digits).
final class Spread {

    private long count;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;

    void add(double x, double y) {
        count++;
        var fromX = x - meanX;
        var fromY = y - meanY;
        meanX += fromX / count;
        meanY += fromY / count;
        squaresX += fromX * (x - meanX);
        squaresY += fromY * (y - meanY);
        products += fromX * (y - meanY);
    }

    /// A value that has no partner.
    void add(double x) {
        add(x, 0);
    }

    long count() {
        return count;
    }

    double mean() {
        return meanX;
    }

    double variance() {
        return count < 2 ? 0 : squaresX / (count - 1);
    }

    double deviation() {
        return Math.sqrt(variance());
    }

    double covariance() {
        return count < 2 ? 0 : products / (count - 1);
    }

    /// Pearson's correlation; null where one of the two never varies.
    @Nullable
    Double correlation() {
        return squaresX <= 0 || squaresY <= 0 ? null : products / Math.sqrt(squaresX * squaresY);
    }
}
