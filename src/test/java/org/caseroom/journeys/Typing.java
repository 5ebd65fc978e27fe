package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openqa.selenium.WebElement;

/// Somebody who types counted words without a pause, and knows when each was typed.
final class Typing implements AutoCloseable {

    private final List<Long> typedAt = new CopyOnWriteArrayList<>();
    private final AtomicBoolean goesOn = new AtomicBoolean(true);
    private final ExecutorService hand = Executors.newSingleThreadExecutor();
    private long goneAt;

    Typing(WebElement field) {
        hand.submit(() -> {
            while (goesOn.get()) {
                var now = System.nanoTime();
                field.sendKeys(" " + word(typedAt.size()));
                typedAt.add(now);
            }
        });
    }

    int words() {
        return typedAt.size();
    }

    void serverGoes(Runnable kill) {
        goneAt = System.nanoTime();
        kill.run();
    }

    void stop() {
        goesOn.set(false);
        hand.close();
    }

    String lastWord() {
        return word(typedAt.size() - 1);
    }

    /// How long before the end of the server the first word was typed that is not there.
    Duration missingIn(String stored) {
        var first = 0;
        while (first < typedAt.size() && stored.contains(word(first))) {
            first++;
        }
        var missing =
                first == typedAt.size() ? Duration.ZERO : Duration.ofNanos(Math.max(0, goneAt - typedAt.get(first)));
        System.out.printf("Of %d words %d were stored; %d ms are missing.%n", words(), first, missing.toMillis());
        return missing;
    }

    /// Every word is there, once and in order.
    void isWholeIn(String text) {
        var words = new StringBuilder();
        for (var number = 0; number < typedAt.size(); number++) {
            words.append(' ').append(word(number));
        }
        assertThat(text.replaceAll("\\s+", " ")).contains(words);
    }

    private static String word(int number) {
        return "w" + number + "w";
    }

    @Override
    public void close() {
        if (goesOn.get()) {
            stop();
        }
    }
}
