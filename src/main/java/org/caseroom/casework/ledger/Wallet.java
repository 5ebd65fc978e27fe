package org.caseroom.casework.ledger;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseroom.casework.Draw;

/// What came into a wallet and went out of it, in order; the balance never falls below nothing.
record Wallet(List<Movement> movements) {

    private static final Instant EARLIEST = Instant.parse("2026-01-12T08:00:00Z");

    /// @param letter of a payment, or number of a receipt
    /// @param stolen for what came in
    record Movement(Instant time, String letter, boolean isCredit, long amount, boolean stolen) {}

    Wallet {
        movements = List.copyOf(movements);
    }

    List<Movement> payments() {
        return movements.stream().filter(movement -> !movement.isCredit()).toList();
    }

    /// Among FIFO, LIFO and haircut, the rule by which the most of a payment is stolen.
    TaintRule mostIn(int payment) {
        return List.of(TaintRule.FIFO, TaintRule.LIFO, TaintRule.HAIRCUT).stream()
                .max(Comparator.comparing(rule -> rule.of(this).outgoing().get(payment)))
                .orElseThrow();
    }

    /// One for which FIFO, LIFO and haircut all say something else, and of the last payment as well. Each of them
    /// is as
    /// likely as the others to find the most there.
    static Wallet telling(Draw draw, int payments) {
        var most = draw.pick(TaintRule.FIFO, TaintRule.LIFO, TaintRule.HAIRCUT);
        while (true) {
            var wallet = of(draw, payments);
            if (wallet.tells() && wallet.mostIn(payments - 1) == most) {
                return wallet;
            }
        }
    }

    private boolean tells() {
        var fifo = TaintRule.FIFO.of(this).outgoing();
        var lifo = TaintRule.LIFO.of(this).outgoing();
        var haircut = TaintRule.HAIRCUT.of(this).outgoing();
        return differ(fifo, lifo)
                && differ(lifo, haircut)
                && differ(fifo, haircut)
                && differ(List.of(fifo.getLast()), List.of(lifo.getLast()))
                && differ(List.of(fifo.getLast()), List.of(haircut.getLast()))
                && differ(List.of(lifo.getLast()), List.of(haircut.getLast()));
    }

    private static boolean differ(List<BigDecimal> one, List<BigDecimal> other) {
        for (var i = 0; i < one.size(); i++) {
            if (one.get(i).subtract(other.get(i)).abs().compareTo(BigDecimal.ONE) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Wallet of(Draw draw, int payments) {
        var movements = new ArrayList<Movement>();
        var now = EARLIEST.plus(Duration.ofHours(draw.between(0, 600)));
        var balance = 0L;
        var credits = 0;
        var paid = 0;
        var stolenAt = draw.between(1, 2);
        while (paid < payments) {
            now = now.plus(Duration.ofMinutes(draw.between(30, 2_000)));
            var mayPay = credits > stolenAt && balance > 2_000;
            if (mayPay && draw.chance(55)) {
                var amount = draw.between(1_001L, Math.min(balance - 500, 9_500), 1L);
                paid++;
                balance -= amount;
                movements.add(new Movement(now, String.valueOf((char) ('A' + paid - 1)), false, amount, false));
            } else {
                var amount = draw.between(1_001L, 6_999L, 1L);
                var stolen = credits == stolenAt || credits > stolenAt && draw.chance(25);
                credits++;
                balance += amount;
                movements.add(new Movement(now, String.valueOf(credits), true, amount, stolen));
            }
        }
        return new Wallet(movements);
    }
}
