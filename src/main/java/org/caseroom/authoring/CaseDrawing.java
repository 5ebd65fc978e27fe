package org.caseroom.authoring;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.caseroom.identity.PersonId;
import org.springframework.stereotype.Component;

/// Lets cases be drawn one after the other and never for long, whatever authors ask for. Who asks for the same
/// again no longer waits for what they asked before, so that is stopped.
@Component
class CaseDrawing {

    private static final int QUEUE = 16;
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /// A platform thread, because the system makes it take turns with all others. Drawing never waits, so on a
    /// virtual
    /// one it would stop everybody else.
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(QUEUE),
            Thread.ofPlatform()
                    .name("cases-", 0)
                    .daemon()
                    .priority(Thread.MIN_PRIORITY)
                    .factory());

    private final ConcurrentHashMap<Asked, AtomicBoolean> asked = new ConcurrentHashMap<>();

    /// Who waits for what.
    record Asked(PersonId person, What what) {}

    enum What {
        CASES,
        ODDS
    }

    /// What comes of some work that asks now and then whether it is to go on.
    ///
    /// @throws DrawingBusyException if its turn did not come, or the same person has asked again
    <T> T inTurn(Asked seat, Function<BooleanSupplier, T> work) {
        var stopped = new AtomicBoolean();
        var before = asked.put(seat, stopped);
        if (before != null) {
            before.set(true);
        }
        try {
            var result = thread.submit(() -> begun(stopped, work));
            return finished(stopped, result.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException(failure.getCause());
        } catch (TimeoutException | RejectedExecutionException busy) {
            throw new DrawingBusyException();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DrawingBusyException();
        } finally {
            stopped.set(true);
            asked.remove(seat, stopped);
        }
    }

    private static <T> T begun(AtomicBoolean stopped, Function<BooleanSupplier, T> work) {
        var end = System.nanoTime() + LONGEST.toNanos();
        return work.apply(() -> !stopped.get() && System.nanoTime() - end < 0);
    }

    private static <T> T finished(AtomicBoolean stopped, T result) {
        if (stopped.get()) {
            throw new DrawingBusyException();
        }
        return result;
    }
}
