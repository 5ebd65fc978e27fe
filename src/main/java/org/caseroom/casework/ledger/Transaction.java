package org.caseroom.casework.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// A transaction that spends outputs of earlier ones. What goes in and does not come out is the fee.
record Transaction(String id, Instant time, List<Coin> inputs, List<Coin> outputs) {

    /// An amount in satoshi at an address.
    record Coin(String address, long amount) {

        @Override
        public String toString() {
            return address + " " + amount;
        }
    }

    Transaction {
        if (fee(inputs, outputs) < 0) {
            throw new IllegalArgumentException("More comes out of %s than goes in.".formatted(id));
        }
    }

    long fee() {
        return fee(inputs, outputs);
    }

    private static long fee(List<Coin> inputs, List<Coin> outputs) {
        return sum(inputs) - sum(outputs);
    }

    private static long sum(List<Coin> coins) {
        return coins.stream().mapToLong(Coin::amount).sum();
    }

    /// One coin a line.
    static String written(List<Coin> coins) {
        return coins.stream().map(Coin::toString).collect(Collectors.joining("\n"));
    }
}
