package org.caseroom.bench;

import java.util.List;

/// How long one kind of request took, in milliseconds: percentiles by nearest rank.
record Latency(int count, double p50, double p95, double p99) {

    private static final double NANOS_IN_A_MILLISECOND = 1_000_000;

    static Latency of(List<Long> nanoseconds) {
        var sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Latency(sorted.length, rank(sorted, 0.50), rank(sorted, 0.95), rank(sorted, 0.99));
    }

    private static double rank(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_IN_A_MILLISECOND;
    }
}
