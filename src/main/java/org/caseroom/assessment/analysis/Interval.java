package org.caseroom.assessment.analysis;

/// Where a figure lies with a confidence of 95 per cent.
public record Interval(double from, double to) {

    static final double Z = 1.959963984540054;

    private static final int LEAST_FOR_CORRELATION = 4;

    /// Of a share that is a mean of values from 0 to 1, after Wilson (1927): exact in its idea for right and wrong,
    /// wider than
    /// needed where there are parts of points.
    static Interval ofShare(double share, long count) {
        var square = Z * Z / count;
        var middle = (share + square / 2) / (1 + square);
        var half = Z / (1 + square) * Math.sqrt(share * (1 - share) / count + square / (4 * count));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /// Of a correlation, after Fisher (1921).
    static Interval ofCorrelation(double correlation, long count) {
        if (count < LEAST_FOR_CORRELATION || Math.abs(correlation) >= 1) {
            return new Interval(-1, 1);
        }
        var half = Z / Math.sqrt(count - 3.0);
        var middle = Math.log((1 + correlation) / (1 - correlation)) / 2;
        return new Interval(Math.tanh(middle - half), Math.tanh(middle + half));
    }

    /// Of a reliability of so many questions, after Bonett (2002).
    static Interval ofReliability(double alpha, double questions, long count) {
        var half = Z * Math.sqrt(2 * questions / ((questions - 1) * (count - 2)));
        var middle = Math.log(1 - alpha);
        return new Interval(1 - Math.exp(middle + half), 1 - Math.exp(middle - half));
    }
}
