package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.caseroom.identity.PersonId;
import org.junit.jupiter.api.Test;

/// Whoever draws cases has their turn, and nobody has it for long.
class CaseDrawingTest {

    private final CaseDrawing drawing = new CaseDrawing();
    private final CaseDrawing.Asked daniels = asked();

    @Test
    void whoAsksAgainStopsWhatTheyAskedBefore() throws InterruptedException, ExecutionException {
        var begun = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> drawing.inTurn(daniels, goesOn -> {
            begun.countDown();
            while (goesOn.getAsBoolean()) {
                Thread.onSpinWait();
            }
            return "half";
        }));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(drawing.<String>inTurn(daniels, goesOn -> goesOn.getAsBoolean() ? "whole" : "half"))
                .isEqualTo("whole");
        assertThatThrownBy(first::get).hasCauseInstanceOf(DrawingBusyException.class);
    }

    @Test
    void oneStopsNobodyElse() {
        assertThat(drawing.<String>inTurn(daniels, goesOn -> goesOn.getAsBoolean() ? "mine" : "stopped"))
                .isEqualTo("mine");
        assertThat(drawing.<String>inTurn(asked(), goesOn -> goesOn.getAsBoolean() ? "theirs" : "stopped"))
                .isEqualTo("theirs");
    }

    @Test
    void whatCantBeDrawnSaysSoToWhoAsked() {
        assertThatThrownBy(() -> drawing.inTurn(daniels, _ -> {
                    throw new NoSuchCasesException();
                }))
                .isInstanceOf(NoSuchCasesException.class);
    }

    private static CaseDrawing.Asked asked() {
        return new CaseDrawing.Asked(new PersonId(UUID.randomUUID()), CaseDrawing.What.ODDS);
    }
}
