package org.caseroom;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Two who do something at the same moment.
public final class AtOnce {

    private AtOnce() {}

    /// What each of them got, in their order.
    ///
    /// @throws AssertionError if one of them failed
    public static <T> List<T> all(Callable<T> one, Callable<T> another) {
        var each = List.of(one, another);
        var start = new CyclicBarrier(each.size());
        try (var threads = Executors.newFixedThreadPool(each.size())) {
            var running = each.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            return running.stream().map(AtOnce::resultOf).toList();
        }
    }

    private static <T> T resultOf(Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
