package org.caseroom.casework.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Settings;
import org.caseroom.casework.ledger.Transaction.Coin;
import org.caseroom.casework.pool.Institutions;

/// What happened: the victim's payment, the chain, and what else stands in the ledger.
///
/// @param chain the hops in their order; the last one pays into the exchange
/// @param services who is known to hold which addresses
record PeelChainStory(
        Transaction payment, Coin stolen, List<Transaction> chain, List<Transaction> ledger, List<Service> services) {

    /// Amounts below the chain's are round in this, as people think in round amounts.
    static final long ROUND = 1_000_000;

    private static final Instant EARLIEST = Instant.parse("2026-02-02T06:00:00Z");

    /// An exchange or a merchant, and the addresses that it is known to hold.
    record Service(String name, boolean isExchange, List<String> addresses) {}

    Transaction last() {
        return chain.getLast();
    }

    Coin deposit() {
        return last().outputs().getFirst();
    }

    Service receiver() {
        return services.stream()
                .filter(service -> service.addresses().contains(deposit().address()))
                .findFirst()
                .orElseThrow();
    }

    /// The addresses to which the rest went at each hop.
    List<String> change() {
        return chain.stream()
                .skip(1)
                .map(hop -> hop.inputs().getFirst().address())
                .toList();
    }

    static PeelChainStory of(Settings settings, Draw draw) {
        return new Drawing(settings, draw).story();
    }

    /// Draws it, field by field in a fixed order.
    private static final class Drawing {

        private final Settings settings;
        private final Draw draw;
        private final List<Service> services = new ArrayList<>();
        private final List<Transaction> ledger = new ArrayList<>();
        private Instant now;

        Drawing(Settings settings, Draw draw) {
            this.settings = settings;
            this.draw = draw;
            this.now = EARLIEST.plus(Duration.ofMinutes(draw.between(0, 60 * 24 * 20)));
        }

        PeelChainStory story() {
            Institutions.exchanges(draw, 3).forEach(name -> services.add(new Service(name, true, addresses(4))));
            Institutions.shops(draw, 1).forEach(name -> services.add(new Service(name, false, addresses(3))));
            var stolen = new Coin(witness(), draw.between(300_000_000L, 1_500_000_000L, 10_000_000L));
            var payment = payment(stolen);
            var chain = chain(stolen);
            branches(chain);
            noise(payment.time());
            ledger.sort(Comparator.comparing(Transaction::time).thenComparing(Transaction::id));
            return new PeelChainStory(payment, stolen, chain, List.copyOf(ledger), List.copyOf(services));
        }

        private Transaction payment(Coin stolen) {
            var back = draw.between(2_345_678L, 98_765_432L, 1L);
            var outputs = draw.shuffled(List.of(stolen, new Coin(publicKeyHash(), back)));
            return add(List.of(new Coin(publicKeyHash(), stolen.amount() + back + fee())), outputs);
        }

        private List<Transaction> chain(Coin stolen) {
            var chain = new ArrayList<Transaction>();
            var rest = stolen;
            var hops = settings.get(PeelChain.HOPS);
            for (var hop = 0; hop < hops; hop++) {
                later(20, 300);
                var most = rest.amount() / (hops - hop + 1) / ROUND;
                var peeled = new Coin(peelAddress(hop), ROUND * draw.between(2, Math.max(3, (int) most)));
                var change = new Coin(witness(), rest.amount() - peeled.amount() - fee());
                chain.add(add(List.of(rest), draw.shuffled(List.of(peeled, change))));
                rest = change;
            }
            later(20, 300);
            var exchange = services.get(draw.between(0, 2));
            var deposit = new Coin(draw.pick(exchange.addresses()), rest.amount() - fee());
            chain.add(add(List.of(rest), List.of(deposit)));
            return chain;
        }

        /// The first peel pays a shop; the others go to people.
        private String peelAddress(int hop) {
            if (hop == 0) {
                return draw.pick(services.get(3).addresses());
            }
            return draw.chance(settings.get(PeelChain.LOOKALIKES))
                    ? witness()
                    : draw.pick(publicKeyHash(), scriptHash());
        }

        /// Some of what was peeled off moves on, to exchanges as well.
        private void branches(List<Transaction> chain) {
            var peels = chain.stream().skip(1).limit(chain.size() - 2L).toList();
            var count = Math.min(settings.get(PeelChain.BRANCHES), peels.size());
            for (var hop : draw.some(peels, count)) {
                now = hop.time();
                later(20, 400);
                var peel = hop.outputs().stream()
                        .filter(output -> output.amount() % ROUND == 0)
                        .findFirst()
                        .orElseThrow();
                var part = ROUND * draw.between(1, (int) (peel.amount() / ROUND) - 1);
                var target = draw.pick(services.get(draw.between(0, 3)).addresses());
                var back = new Coin(draw.chance(50) ? witness() : publicKeyHash(), peel.amount() - part - fee());
                add(List.of(peel), draw.shuffled(List.of(new Coin(target, part), back)));
            }
        }

        private void noise(Instant from) {
            for (var i = 0; i < settings.get(PeelChain.NOISE); i++) {
                now = from.plus(Duration.ofMinutes(draw.between(-300, 3_000)));
                var paid = ROUND * draw.between(2, 400);
                var back = draw.between(1_234_567L, 400_000_000L, 1L);
                var target = draw.chance(30) ? draw.pick(draw.pick(services).addresses()) : anyAddress();
                add(
                        List.of(new Coin(anyAddress(), paid + back + fee())),
                        draw.shuffled(List.of(new Coin(target, paid), new Coin(anyAddress(), back))));
            }
        }

        private Transaction add(List<Coin> inputs, List<Coin> outputs) {
            var transaction = new Transaction(draw.hex(32), now, inputs, outputs);
            ledger.add(transaction);
            return transaction;
        }

        private void later(int least, int most) {
            now = now.plus(Duration.ofSeconds(60L * draw.between(least, most) + draw.between(0, 59)));
        }

        /// Never such that a change becomes a round amount.
        private long fee() {
            return draw.between(1_001L, 9_999L, 2L);
        }

        private List<String> addresses(int count) {
            var addresses = new ArrayList<String>();
            for (var i = 0; i < count; i++) {
                addresses.add(anyAddress());
            }
            return List.copyOf(addresses);
        }

        private String anyAddress() {
            return switch (draw.between(0, 3)) {
                case 0 -> publicKeyHash();
                case 1 -> scriptHash();
                default -> witness();
            };
        }

        private String witness() {
            return Addresses.witness(draw.bytes(20));
        }

        private String publicKeyHash() {
            return Addresses.publicKeyHash(draw.bytes(20));
        }

        private String scriptHash() {
            return Addresses.scriptHash(draw.bytes(20));
        }
    }
}
