package org.caseroom.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caseroom.bench.Measurement.Part;

/// One number that a repetition gives, where it gives it.
record Figure(String name, Function<Measurement, Optional<Double>> value) {

    private static final double MEBIBYTE = 1024 * 1024;
    private static final double KIBIBYTE = 1024;

    /// Everything that the table tells besides the steps.
    static final List<Figure> ALL = List.of(
            ofJourneys("journeys a second", part -> rate(part, journeys(part))),
            ofJourneys("requests a second", part -> rate(part, part.ledger().requests())),
            ofJourneys("requests in a journey", part -> each(part.ledger().requests(), journeys(part))),
            ofJourneys("CPU of the server for a journey, ms", part -> cpu(part.serverCpu(), journeys(part))),
            ofJourneys("CPU of PostgreSQL for a journey, ms", part -> cpu(part.storeCpu(), journeys(part))),
            ofJourneys(
                    "bodies received in a journey, compressed, KiB",
                    part -> each(part.ledger().bodyBytes() / KIBIBYTE, journeys(part))),
            ofJourneys(
                    "headers received in a journey, estimated, KiB",
                    part -> each(part.ledger().headerBytes() / KIBIBYTE, journeys(part))),
            ofAnswers("answers saved a second", part -> rate(part, part.count(Step.ANSWER))),
            ofAnswers("CPU of the server for an answer, ms", part -> cpu(part.serverCpu(), part.count(Step.ANSWER))),
            ofAnswers("CPU of PostgreSQL for an answer, ms", part -> cpu(part.storeCpu(), part.count(Step.ANSWER))),
            ofAnswers("time to save an answer, p50, ms", part -> answer(part, Latency::p50)),
            ofAnswers("time to save an answer, p95, ms", part -> answer(part, Latency::p95)),
            ofAnswers("time to save an answer, p99, ms", part -> answer(part, Latency::p99)),
            ofSignIns("sign-ins a second", part -> rate(part, part.count(Step.SIGN_IN))),
            ofSignIns("CPU of the server for a sign-in, ms", part -> cpu(part.serverCpu(), part.count(Step.SIGN_IN))),
            ofSignIns("CPU of PostgreSQL for a sign-in, ms", part -> cpu(part.storeCpu(), part.count(Step.SIGN_IN))),
            new Figure(
                    "peak memory of the server (RSS), MiB",
                    measurement -> measurement.peakMemory().map(bytes -> bytes / MEBIBYTE)),
            new Figure("errors", measurement -> Optional.of((double) measurement.errors())));

    private static Figure ofJourneys(String name, Function<Part, Optional<Double>> value) {
        return new Figure("Journeys: " + name, measurement -> value.apply(measurement.journeys()));
    }

    private static Figure ofAnswers(String name, Function<Part, Optional<Double>> value) {
        return new Figure("Answers alone: " + name, measurement -> value.apply(measurement.answers()));
    }

    private static Figure ofSignIns(String name, Function<Part, Optional<Double>> value) {
        return new Figure("Sign-ins alone: " + name, measurement -> value.apply(measurement.signIns()));
    }

    private static long journeys(Part part) {
        return part.ledger().journeys();
    }

    private static Optional<Double> rate(Part part, long times) {
        return Optional.of(times / part.seconds());
    }

    private static Optional<Double> each(double amount, long times) {
        return times == 0 ? Optional.empty() : Optional.of(amount / times);
    }

    private static Optional<Double> cpu(Optional<Duration> used, long times) {
        return used.flatMap(time -> each(time.toNanos() / 1e6, times));
    }

    private static Optional<Double> answer(Part part, Function<Latency, Double> percentile) {
        return Optional.ofNullable(part.ledger().latencies().get(Step.ANSWER)).map(percentile);
    }
}
