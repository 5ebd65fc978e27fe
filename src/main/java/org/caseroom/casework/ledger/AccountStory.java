package org.caseroom.casework.ledger;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Settings;

/// What happened on the chains.
///
/// @param crossings what went over the bridge, of others as well
/// @param denomination what each deposit into the pool and each withdrawal is worth, in base units
record AccountStory(
        Cast cast,
        Payment payment,
        List<Call> calls,
        List<Transfer> transfers,
        List<Crossing> crossings,
        List<Mint> mints,
        List<Deposit> deposits,
        List<Withdrawal> withdrawals,
        BigInteger denomination) {

    /// Base units of the token: 6 digits after the point here, 18 where the bridge has minted it.
    static final int DECIMALS = 6;

    static final int DECIMALS_AFTER = 18;

    /// Who and what takes part, by name or address.
    ///
    /// @param suspect who received the victim's tokens
    /// @param landed who received them on the other chain
    /// @param funder who paid the first gas of both
    record Cast(
            List<String> chains,
            String symbol,
            String otherSymbol,
            String token,
            String otherToken,
            String mintedToken,
            String bridge,
            String pool,
            String relayer,
            String victim,
            String suspect,
            String landed,
            String funder) {

        Cast {
            chains = List.copyOf(chains);
        }

        String home() {
            return chains.getFirst();
        }

        String after() {
            return chains.get(1);
        }
    }

    /// What the victim paid, in base units.
    record Payment(String transaction, long units) {}

    /// A transaction as it stands on its chain; its value is in wei.
    record Call(
            String chain, Instant time, String id, String from, String to, String wei, String method, boolean done) {}

    /// What a token contract wrote into its log.
    record Transfer(Instant time, String id, String contract, String from, String to, String units) {}

    /// Tokens that were locked here to be minted there.
    ///
    /// @param number counts for each pair of chains by itself
    record Crossing(Instant time, String id, String sender, long units, String destination, int number) {}

    record Mint(Instant time, String id, String chain, String source, int number, String recipient, BigInteger units) {}

    record Deposit(Instant time, String id, String from) {}

    /// @param gas who paid the fee of the withdrawal
    record Withdrawal(Instant time, String id, String recipient, String gas, Link link) {}

    /// How sure it can be that a withdrawal belongs to the deposits that are followed.
    enum Link {
        CERTAIN,
        PROBABLE,
        POSSIBLE,
        EXCLUDED
    }

    AccountStory {
        calls = List.copyOf(calls);
        transfers = List.copyOf(transfers);
        crossings = List.copyOf(crossings);
        mints = List.copyOf(mints);
        deposits = List.copyOf(deposits);
        withdrawals = List.copyOf(withdrawals);
    }

    /// The crossings that the suspect made.
    List<Crossing> followed() {
        return crossings.stream()
                .filter(crossing -> crossing.sender().equals(cast.suspect()))
                .toList();
    }

    Mint mintOf(Crossing crossing) {
        return mints.stream()
                .filter(mint -> mint.number() == crossing.number()
                        && mint.source().equals(cast.home())
                        && mint.chain().equals(crossing.destination()))
                .findFirst()
                .orElseThrow();
    }

    BigInteger minted() {
        return followed().stream().map(crossing -> mintOf(crossing).units()).reduce(BigInteger.ZERO, BigInteger::add);
    }

    long locked() {
        return followed().stream().mapToLong(Crossing::units).sum();
    }

    static AccountStory of(Settings settings, Draw draw) {
        return new AccountDrawing(settings, draw).story();
    }
}
