package org.caseroom.identity;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes and checks passwords with Argon2id (RFC 9106), one at a time per core with a bounded queue: a storm of
/// sign-ins
/// takes neither the heap nor all the cores.
@Component
class PasswordGate {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int QUEUE = 64;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2PasswordEncoder encoder;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /// Platform threads, because the system makes them take turns with all others. A virtual thread gives its core
    /// back only when it waits, and hashing never waits: two sign-ins would stop everybody else on two cores.
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("password-", 0).daemon().factory());

    private final AtomicInteger waiting = new AtomicInteger();

    /// What an unknown name is checked against, so that it takes as long as a known one.
    private final String nobodysHash;

    PasswordGate(PasswordCost cost) {
        encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, cost.memoryKib(), cost.passes());
        nobodysHash = encoder.encode("the password of nobody at all");
    }

    String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    /// Takes as long as a check, and is never right.
    boolean matchesNobody(String password) {
        return inTurn(() -> encoder.matches(password, nobodysHash)) && false;
    }

    private <T> T inTurn(Supplier<T> work) {
        if (waiting.incrementAndGet() > QUEUE) {
            waiting.decrementAndGet();
            throw new TooManySignInsException();
        }
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManySignInsException();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManySignInsException();
        } finally {
            waiting.decrementAndGet();
        }
        try {
            return threads.submit(work::get).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TooManySignInsException();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            places.release();
        }
    }
}
