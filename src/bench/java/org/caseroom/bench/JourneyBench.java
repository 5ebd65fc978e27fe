package org.caseroom.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One repetition: warm up, then sign-ins, journeys and answers, each by itself, so that each has its own cost.
///
/// Nobody pauses: as soon as one journey ends, the next person begins theirs.
final class JourneyBench {

    private static final int TOO_MANY_ERRORS = 100;

    private final Options options;
    private final Place place;
    private final Queue<Participant> rested;

    JourneyBench(Options options, Place place) {
        this.options = options;
        this.place = place;
        this.rested = new ConcurrentLinkedQueue<>(place.people());
    }

    Measurement run() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var line = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(threads)
                        .build()) {
            return new Run(threads, line).all();
        }
    }

    /// The same, while the line is open.
    private final class Run {

        private final ExecutorService threads;
        private final HttpClient line;

        Run(ExecutorService threads, HttpClient line) {
            this.threads = threads;
            this.line = line;
        }

        Measurement all() {
            var quarter = options.warmUp().dividedBy(4);
            requireSound(part("warming up with sign-ins", quarter, this::signIn));
            requireSound(part("warming up with journeys", quarter.multipliedBy(3), this::journey));
            var signIns = part("sign-ins", options.signIns(), this::signIn);
            var journeys = part("journeys", options.journeys(), this::journey);
            var answers = answers();
            return new Measurement(signIns, journeys, answers, place.server().flatMap(Server::peakMemory));
        }

        private void signIn(Ledger ledger) {
            var person = next();
            new Visit(person, browser(ledger)).signIn();
            rested.add(person);
        }

        private void journey(Ledger ledger) {
            var visit = new Visit(next(), browser(ledger));
            visit.comeBack();
            visit.journey();
            ledger.finishJourney();
        }

        /// Saves answers and nothing else, in attempts that were opened before; people change their minds again
        /// and
        /// again.
        private Measurement.Part answers() {
            var attempts = new ConcurrentLinkedQueue<OpenedAttempt>();
            Bench.say("  opening %d attempts", Crowd.ANSWERING);
            for (var index = 0; index < Crowd.ANSWERING; index++) {
                var visit = new Visit(next(), browser(new Ledger()));
                visit.comeBack();
                attempts.add(visit.begin());
            }
            options.recording().flatMap(_ -> place.server()).ifPresent(Server::startRecording);
            var part = part("answers", options.answers(), ledger -> {
                var attempt = attempts.remove();
                attempt.answerAll(browser(ledger));
                attempts.add(attempt);
            });
            options.recording().ifPresent(file -> place.server().ifPresent(server -> server.stopRecording(file)));
            return part;
        }

        private Measurement.Part part(String name, Duration time, Consumer<Ledger> work) {
            Bench.say("  %s", name);
            var ledger = new Ledger();
            var serverBefore = place.server().map(Server::cpu);
            var storeBefore = place.postgres().map(Postgres::cpu);
            var before = System.nanoTime();
            var end = before + time.toNanos();
            Stream.generate(() -> threads.submit(() -> repeat(end, ledger, work)))
                    .limit(options.participants())
                    .toList()
                    .forEach(JourneyBench::await);
            var took = Duration.ofNanos(System.nanoTime() - before);
            ledger.errors().forEach(error -> Bench.say("    error: %s", error));
            return new Measurement.Part(
                    name,
                    ledger,
                    took,
                    since(serverBefore, place.server().map(Server::cpu)),
                    since(storeBefore, place.postgres().map(Postgres::cpu)));
        }

        private void repeat(long end, Ledger ledger, Consumer<Ledger> work) {
            while (System.nanoTime() < end && ledger.errorCount() < TOO_MANY_ERRORS) {
                try {
                    work.accept(ledger);
                } catch (RuntimeException refused) {
                    ledger.fail(String.valueOf(refused.getMessage()));
                }
            }
        }

        private Browser browser(Ledger ledger) {
            return new Browser(line, place.address(), ledger);
        }

        private Participant next() {
            var person = rested.poll();
            if (person == null) {
                throw new IllegalStateException("All participants have made their journey.");
            }
            return person;
        }
    }

    private static void requireSound(Measurement.Part part) {
        if (part.ledger().errorCount() > 0) {
            throw new IllegalStateException("It went wrong already while " + part.name() + ".");
        }
    }

    private static Optional<Duration> since(Optional<Duration> before, Optional<Duration> after) {
        return after.flatMap(later -> before.map(later::minus));
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }
}
