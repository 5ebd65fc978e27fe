package org.caseroom.casework.ledger;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Settings;
import org.caseroom.casework.ledger.AccountStory.Call;
import org.caseroom.casework.ledger.AccountStory.Cast;
import org.caseroom.casework.ledger.AccountStory.Crossing;
import org.caseroom.casework.ledger.AccountStory.Deposit;
import org.caseroom.casework.ledger.AccountStory.Link;
import org.caseroom.casework.ledger.AccountStory.Mint;
import org.caseroom.casework.ledger.AccountStory.Payment;
import org.caseroom.casework.ledger.AccountStory.Transfer;
import org.caseroom.casework.ledger.AccountStory.Withdrawal;

/// Draws what happened, field by field in a fixed order.
final class AccountDrawing {

    private static final Instant EARLIEST = Instant.parse("2026-02-02T06:00:00Z");
    private static final List<String> CHAINS =
            List.of("Arden", "Beryl", "Corvo", "Dorado", "Elmira", "Fjordal", "Galena", "Hestia");
    private static final List<String> SYMBOLS = List.of("USDK", "EURK", "XUSD", "PARA", "STBL", "UNIT");
    private static final BigInteger SCALE = BigInteger.TEN.pow(AccountStory.DECIMALS_AFTER - AccountStory.DECIMALS);
    private static final long TOKEN = 1_000_000;
    private static final int DEPOSITS = 3;

    private final Settings settings;
    private final Draw draw;
    private final Cast cast;
    private final List<Call> calls = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<Mint> mints = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private Instant now;

    AccountDrawing(Settings settings, Draw draw) {
        this.settings = settings;
        this.draw = draw;
        this.now = EARLIEST.plus(Duration.ofMinutes(draw.between(0, 60 * 24 * 20)));
        this.cast = cast();
        for (var i = 0; i < 10; i++) {
            people.add(address());
        }
    }

    private Cast cast() {
        var symbols = draw.some(SYMBOLS, 2);
        return new Cast(
                draw.some(CHAINS, 4),
                symbols.getFirst(),
                symbols.getLast(),
                address(),
                address(),
                address(),
                address(),
                address(),
                address(),
                address(),
                address(),
                address(),
                address());
    }

    AccountStory story() {
        strangers();
        gas(cast.home(), cast.suspect());
        var payment = payment();
        noise();
        cross(payment.units());
        gas(cast.after(), cast.landed());
        var denomination = draw.pick(1_000L, 2_000L, 5_000L) * TOKEN;
        var deposits = deposits();
        var withdrawals = withdrawals(deposits);
        return new AccountStory(
                cast,
                payment,
                sorted(calls, Call::time),
                sorted(transfers, Transfer::time),
                sorted(crossings, Crossing::time),
                sorted(mints, Mint::time),
                sorted(deposits, Deposit::time),
                sorted(withdrawals, Withdrawal::time),
                BigInteger.valueOf(denomination).multiply(SCALE));
    }

    /// Payments of others, from long before until long after, or what matters would stand in the same lines of each
    /// case.
    private void strangers() {
        var from = now;
        for (var i = draw.between(6, 12); i > 0; i--) {
            now = from.plus(Duration.ofMinutes(draw.between(-900, 2_400)));
            call(draw.pick(cast.home(), cast.after()), person(), person(), coins(), "", true);
        }
        now = from;
    }

    /// First a payment that failed, then the one that counts, then crumbs from others.
    private void gas(String chain, String whose) {
        later(10, 90);
        call(chain, person(), whose, coins(), "", false);
        later(5, 60);
        call(chain, cast.funder(), whose, coins(), "", true);
        later(5, 60);
        call(chain, person(), whose, String.valueOf(draw.between(1_000_000L, 9_000_000L, 7L)), "", true);
    }

    private Payment payment() {
        later(30, 200);
        var units = draw.between(25_000 * TOKEN, 90_000 * TOKEN, 10_000L);
        transfer(cast.token(), cast.victim(), cast.suspect(), String.valueOf(units));
        return new Payment(transfers.getLast().id(), units);
    }

    /// Other transfers, of the other token as well, among them some of the same contract at about the same time.
    private void noise() {
        var from = now;
        for (var i = 0; i < settings.get(AccountTrace.NOISE); i++) {
            now = from.plus(Duration.ofMinutes(draw.between(-900, 900)));
            var units = draw.between(100L, 90_000L, 1L);
            if (draw.chance(50)) {
                transfer(cast.token(), person(), person(), String.valueOf(units * TOKEN));
            } else {
                transfer(cast.otherToken(), person(), person(), units + "000000000000000000");
            }
        }
        now = from.plus(Duration.ofMinutes(420));
    }

    /// In parts, each with a fee, while others cross too; the number of a crossing counts for each pair of chains.
    private void cross(long units) {
        var count = settings.get(AccountTrace.CROSSINGS);
        var first = draw.between(200, 900);
        var whole = units - draw.between(0L, 200 * TOKEN, 10_000L);
        for (var part : draw.parts(whole / 10_000, count, whole / 10_000 / (2L * count))) {
            later(5, 40);
            var number = first + crossings.size();
            var at = lock(cast.suspect(), part * 10_000, cast.after(), number);
            mint(at, cast.after(), cast.home(), number, cast.landed(), part * 10_000);
            decoys(at, number, part * 10_000);
        }
    }

    /// The same number between other chains, and somebody else on the same way with nearly the same amount.
    private void decoys(Instant at, int number, long units) {
        mint(at, cast.after(), cast.chains().get(2), number, person(), units);
        mint(at, cast.chains().get(3), cast.home(), number, person(), units);
        var near = units + draw.between(-90L, 90L, 1L) * 10_000;
        var other = lock(person(), near, cast.after(), number + 1000);
        mint(other, cast.after(), cast.home(), number + 1000, person(), near);
    }

    private Instant lock(String sender, long units, String destination, int number) {
        var id = "0x" + draw.hex(32);
        var at = now.plusSeconds(draw.between(0, 59));
        crossings.add(new Crossing(at, id, sender, units, destination, number));
        if (sender.equals(cast.suspect())) {
            calls.add(new Call(cast.home(), at, id, sender, cast.bridge(), "0", "lock", true));
            transfers.add(new Transfer(at, id, cast.token(), sender, cast.bridge(), String.valueOf(units)));
        }
        return at;
    }

    private void mint(Instant after, String chain, String source, int number, String recipient, long units) {
        var fee = draw.between(1_230_000L, 9_870_000L, 10_000L);
        mints.add(new Mint(
                after.plusSeconds(draw.between(60, 900)),
                "0x" + draw.hex(32),
                chain,
                source,
                number,
                recipient,
                BigInteger.valueOf(units - fee).multiply(SCALE)));
    }

    private List<Deposit> deposits() {
        var deposits = new ArrayList<Deposit>();
        for (var i = 0; i < DEPOSITS; i++) {
            later(300, 400);
            var id = "0x" + draw.hex(32);
            deposits.add(new Deposit(now, id, cast.landed()));
            calls.add(new Call(cast.after(), now, id, cast.landed(), cast.pool(), "0", "deposit", true));
        }
        for (var i = 0; i < settings.get(AccountTrace.WITHDRAWALS); i++) {
            var time = deposits.getFirst().time().plus(Duration.ofMinutes(draw.between(-900, 900)));
            deposits.add(new Deposit(time, "0x" + draw.hex(32), person()));
        }
        return deposits;
    }

    private List<Withdrawal> withdrawals(List<Deposit> deposits) {
        var first = deposits.getFirst().time();
        var count = settings.get(AccountTrace.WITHDRAWALS);
        var links = new ArrayList<Link>();
        for (var i = 0; i < count; i++) {
            links.add(
                    i < settings.get(AccountTrace.LINKED)
                            ? Link.PROBABLE
                            : i < count / 2 + 1 ? Link.POSSIBLE : Link.EXCLUDED);
        }
        var payer = payer(first);
        var withdrawals = new ArrayList<Withdrawal>();
        for (var link : draw.shuffled(links)) {
            var away = Duration.ofMinutes(draw.between(60, 2_000));
            withdrawals.add(new Withdrawal(
                    link == Link.EXCLUDED ? first.minus(away) : first.plus(away),
                    "0x" + draw.hex(32),
                    address(),
                    link == Link.PROBABLE ? payer : draw.chance(60) ? cast.relayer() : person(),
                    link));
        }
        return withdrawals;
    }

    /// The funder, or somebody whose gas the funder has paid.
    private String payer(Instant deposited) {
        if (settings.get(AccountTrace.DISTANCE) == 0) {
            return cast.funder();
        }
        var payer = address();
        now = deposited.minus(Duration.ofMinutes(draw.between(30, 280)));
        call(cast.after(), cast.funder(), payer, coins(), "", true);
        call(cast.after(), person(), draw.pick(people), coins(), "", true);
        return payer;
    }

    private void transfer(String contract, String from, String to, String units) {
        call(cast.home(), from, contract, "0", "transfer", true);
        transfers.add(new Transfer(now, calls.getLast().id(), contract, from, to, units));
    }

    private void call(String chain, String from, String to, String wei, String method, boolean done) {
        calls.add(new Call(chain, now, "0x" + draw.hex(32), from, to, wei, method, done));
    }

    private String person() {
        return draw.pick(people);
    }

    /// Some hundredths of a coin, in wei.
    private String coins() {
        return draw.between(11, 99) + "000000000000000";
    }

    private String address() {
        return Addresses.mixedCase(draw.bytes(20));
    }

    private void later(int least, int most) {
        now = now.plus(Duration.ofSeconds(60L * draw.between(least, most) + draw.between(0, 59)));
    }

    private static <T> List<T> sorted(List<T> all, Function<T, Instant> time) {
        return all.stream().sorted(Comparator.comparing(time)).toList();
    }
}
