package org.caseroom.casework.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// How one tells which part of a mixed balance is stolen. Courts and analysts use different rules, and they give
/// different answers.
enum TaintRule {
    FIFO("FIFO") {
        @Override
        Shares of(Wallet wallet) {
            return inLayers(wallet, true);
        }
    },
    HAIRCUT("Haircut") {
        @Override
        Shares of(Wallet wallet) {
            return byShare(wallet);
        }
    },
    LIFO("LIFO") {
        @Override
        Shares of(Wallet wallet) {
            return inLayers(wallet, false);
        }
    },
    POISON("Poison") {
        @Override
        Shares of(Wallet wallet) {
            return allFromTheFirst(wallet);
        }
    };

    private static final MathContext EXACT = MathContext.DECIMAL128;

    /// The stolen part of each payment, in their order, and of what is left.
    record Shares(List<BigDecimal> outgoing, BigDecimal left) {}

    private final String label;

    TaintRule(String label) {
        this.label = label;
    }

    abstract Shares of(Wallet wallet);

    /// The same in every language, as the names of methods are.
    String label() {
        return label;
    }

    private record Layer(long amount, boolean stolen) {}

    private static Shares inLayers(Wallet wallet, boolean oldestFirst) {
        Deque<Layer> layers = new ArrayDeque<>();
        var outgoing = new ArrayList<BigDecimal>();
        for (var movement : wallet.movements()) {
            if (movement.isCredit()) {
                layers.addLast(new Layer(movement.amount(), movement.stolen()));
            } else {
                outgoing.add(BigDecimal.valueOf(taken(layers, movement.amount(), oldestFirst)));
            }
        }
        var left =
                layers.stream().filter(Layer::stolen).mapToLong(Layer::amount).sum();
        return new Shares(outgoing, BigDecimal.valueOf(left));
    }

    private static long taken(Deque<Layer> layers, long amount, boolean oldestFirst) {
        var stolen = 0L;
        for (var rest = amount; rest > 0; ) {
            var layer = oldestFirst ? layers.removeFirst() : layers.removeLast();
            var part = Math.min(rest, layer.amount());
            rest -= part;
            stolen += layer.stolen() ? part : 0;
            if (layer.amount() > part) {
                var remaining = new Layer(layer.amount() - part, layer.stolen());
                if (oldestFirst) {
                    layers.addFirst(remaining);
                } else {
                    layers.addLast(remaining);
                }
            }
        }
        return stolen;
    }

    private static Shares byShare(Wallet wallet) {
        var balance = BigDecimal.ZERO;
        var stolen = BigDecimal.ZERO;
        var outgoing = new ArrayList<BigDecimal>();
        for (var movement : wallet.movements()) {
            var amount = BigDecimal.valueOf(movement.amount());
            if (movement.isCredit()) {
                balance = balance.add(amount);
                stolen = movement.stolen() ? stolen.add(amount) : stolen;
            } else {
                var share = amount.multiply(stolen).divide(balance, EXACT);
                outgoing.add(share);
                stolen = stolen.subtract(share);
                balance = balance.subtract(amount);
            }
        }
        return rounded(new Shares(outgoing, stolen));
    }

    private static Shares allFromTheFirst(Wallet wallet) {
        var poisoned = false;
        var balance = 0L;
        var outgoing = new ArrayList<BigDecimal>();
        for (var movement : wallet.movements()) {
            poisoned |= movement.stolen();
            balance += movement.isCredit() ? movement.amount() : -movement.amount();
            if (!movement.isCredit()) {
                outgoing.add(BigDecimal.valueOf(poisoned ? movement.amount() : 0));
            }
        }
        return new Shares(outgoing, BigDecimal.valueOf(poisoned ? balance : 0));
    }

    /// To four places: more than anybody writes down.
    private static Shares rounded(Shares shares) {
        return new Shares(shares.outgoing().stream().map(TaintRule::rounded).toList(), rounded(shares.left()));
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(4, RoundingMode.HALF_UP);
    }
}
