package org.caseroom.bench;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One repetition: what was done in its three parts, and what that cost.
record Measurement(Part signIns, Part journeys, Part answers, Optional<Long> peakMemory) {

    /// Some time of one kind of work.
    ///
    /// @param serverCpu of the process of the server alone; empty where it is not ours
    /// @param storeCpu of the processes of the store, where it has its own
    record Part(String name, Ledger ledger, Duration took, Optional<Duration> serverCpu, Optional<Duration> storeCpu) {

        double seconds() {
            return took.toNanos() / 1e9;
        }

        /// How often a request of this kind was answered.
        long count(Step step) {
            return Optional.ofNullable(ledger.latencies().get(step))
                    .map(Latency::count)
                    .orElse(0);
        }
    }

    long errors() {
        return Stream.of(signIns, journeys, answers)
                .mapToLong(part -> part.ledger().errorCount())
                .sum();
    }

    /// The latencies of each step, from the part that measures it.
    Map<Step, Latency> latencies() {
        var latencies = new EnumMap<Step, Latency>(signIns.ledger().latencies());
        latencies.putAll(journeys.ledger().latencies());
        return latencies;
    }
}
