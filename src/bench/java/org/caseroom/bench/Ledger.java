package org.caseroom.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What happened on the line in one part of a measurement.
final class Ledger {

    private static final int MOST_ERRORS_TOLD = 10;

    private final Map<Step, List<Long>> nanoseconds = new EnumMap<>(Step.class);
    private final List<String> errors = new ArrayList<>();
    private long errorCount;
    private long bodyBytes;
    private long headerBytes;
    private long journeys;

    synchronized void note(Step step, long nanos, long body, long headers) {
        nanoseconds.computeIfAbsent(step, _ -> new ArrayList<>()).add(nanos);
        bodyBytes += body;
        headerBytes += headers;
    }

    synchronized void fail(String error) {
        errorCount++;
        if (errors.size() < MOST_ERRORS_TOLD) {
            errors.add(error);
        }
    }

    synchronized void finishJourney() {
        journeys++;
    }

    synchronized long journeys() {
        return journeys;
    }

    synchronized long requests() {
        return nanoseconds.values().stream().mapToLong(List::size).sum();
    }

    synchronized long bodyBytes() {
        return bodyBytes;
    }

    /// As they read in HTTP/1.1: status line, names, values and line ends.
    synchronized long headerBytes() {
        return headerBytes;
    }

    synchronized long errorCount() {
        return errorCount;
    }

    synchronized List<String> errors() {
        return List.copyOf(errors);
    }

    synchronized Map<Step, Latency> latencies() {
        var latencies = new EnumMap<Step, Latency>(Step.class);
        nanoseconds.forEach((step, times) -> latencies.put(step, Latency.of(times)));
        return latencies;
    }
}
