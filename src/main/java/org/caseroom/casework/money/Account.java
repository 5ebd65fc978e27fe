package org.caseroom.casework.money;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caseroom.casework.Draw;
import org.caseroom.casework.pool.Institutions;
import org.caseroom.casework.pool.Names;

/// A private account over some weeks, with everything that was booked on it.
record Account(String holder, String number, List<Booking> bookings) {

    /// Stands for a partner; what it is called stands in the catalogue.
    static final String RENT = "rent";

    private static final Instant EARLIEST = Instant.parse("2026-01-02T08:00:00Z");

    /// @param cents in, or out where negative
    /// @param device which of the holder's devices ordered it; empty for what came in
    record Booking(Instant time, String partner, String iban, long cents, long balance, String device, Role role) {

        /// What it is in truth.
        enum Role {
            ORDINARY,
            DECOY,
            PASSED_IN,
            PASSED_ON
        }
    }

    Account {
        bookings = List.copyOf(bookings);
    }

    long sum(Booking.Role role) {
        return bookings.stream()
                .filter(booking -> booking.role() == role)
                .mapToLong(Booking::cents)
                .sum();
    }

    static Account of(Draw draw, int passed, int ordinary, int decoys) {
        return new Drawing(draw).account(passed, ordinary, decoys);
    }

    private static final class Drawing {

        private final Draw draw;
        private final Instant from;
        private final String usual;
        private final String unusual;
        private final List<Booking> bookings = new ArrayList<>();

        Drawing(Draw draw) {
            this.draw = draw;
            this.from = EARLIEST.plus(Duration.ofDays(draw.between(0, 200)));
            this.usual = "dev-" + draw.hex(2);
            this.unusual = "dev-" + draw.hex(2);
        }

        Account account(int passed, int ordinary, int decoys) {
            var people = Names.of(draw, 1 + 2 * passed + decoys);
            ordinary(ordinary);
            for (var i = 0; i < passed; i++) {
                passed(people.get(1 + i), people.get(1 + passed + i), i);
            }
            for (var i = 0; i < decoys; i++) {
                decoy(people.get(1 + 2 * passed + i), i);
            }
            return new Account(people.getFirst(), Institutions.iban(draw), balanced());
        }

        /// Wages and rent each month, shops and friends in between.
        private void ordinary(int count) {
            var employer = Institutions.employer(draw);
            var employersAccount = Institutions.iban(draw);
            var landlord = Institutions.iban(draw);
            var wage = draw.between(180_000L, 320_000L, 100L);
            for (var month = 0; month < 2; month++) {
                add(day(30 * month), employer, employersAccount, wage, Booking.Role.ORDINARY);
                add(day(30 * month + 1), RENT, landlord, -wage / 3, Booking.Role.ORDINARY);
            }
            var shops = Institutions.shops(draw, 6);
            for (var i = 0; i < count - 4; i++) {
                add(
                        day(draw.between(1, 58)),
                        draw.pick(shops),
                        "",
                        -draw.between(450L, 9_800L, 1L),
                        Booking.Role.ORDINARY);
            }
        }

        /// A stranger pays, and within a day most of it is gone to another stranger.
        private void passed(String sender, String receiver, int number) {
            var time = day(8 + 8 * number);
            var in = draw.between(180_000L, 690_000L, 1L);
            var share = draw.between(850, 950);
            bookings.add(booking(time, sender, Institutions.iban(draw), in, "", Booking.Role.PASSED_IN));
            var first = in * share / 1000 / 2 + draw.between(-20_000L, 20_000L, 1L);
            var second = in * share / 1000 - first;
            var soon = time.plus(Duration.ofMinutes(draw.between(20, 90)));
            bookings.add(booking(soon, receiver, Institutions.iban(draw), -first, unusual, Booking.Role.PASSED_ON));
            var later = soon.plus(Duration.ofMinutes(draw.between(5, 600)));
            bookings.add(booking(later, receiver, Institutions.iban(draw), -second, unusual, Booking.Role.PASSED_ON));
        }

        /// A stranger pays, and it stays, or leaves in parts after days.
        private void decoy(String sender, int number) {
            var time = day(12 + 8 * number);
            bookings.add(booking(
                    time,
                    sender,
                    Institutions.iban(draw),
                    draw.between(20_000L, 260_000L, 1L),
                    "",
                    Booking.Role.DECOY));
        }

        private Instant day(int day) {
            return from.plus(Duration.ofDays(day)).plusSeconds(draw.between(0, 40_000));
        }

        private void add(Instant time, String partner, String iban, long cents, Booking.Role role) {
            bookings.add(booking(time, partner, iban, cents, cents < 0 ? usual : "", role));
        }

        private static Booking booking(
                Instant time, String partner, String iban, long cents, String device, Booking.Role role) {
            return new Booking(time, partner, iban, cents, 0, device, role);
        }

        /// In order of time, each with the balance after it; the account starts with enough that it never runs
        /// dry.
        private List<Booking> balanced() {
            var balance = 150_000L + draw.between(0L, 90_000L, 1L);
            var sorted = bookings.stream()
                    .sorted(Comparator.comparing(Booking::time).thenComparing(Booking::partner))
                    .toList();
            var lowest = 0L;
            var running = balance;
            for (var booking : sorted) {
                running += booking.cents();
                lowest = Math.min(lowest, running);
            }
            balance -= lowest;
            var result = new ArrayList<Booking>();
            for (var booking : sorted) {
                balance += booking.cents();
                result.add(new Booking(
                        booking.time(),
                        booking.partner(),
                        booking.iban(),
                        booking.cents(),
                        balance,
                        booking.device(),
                        booking.role()));
            }
            return result;
        }
    }
}
