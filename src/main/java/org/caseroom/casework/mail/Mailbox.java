package org.caseroom.casework.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.caseroom.casework.Draw;
import org.caseroom.casework.pool.Institutions;
import org.caseroom.casework.pool.Names;
import org.caseroom.casework.pool.Networks;

/// The mailbox that somebody got into, whom it belongs to, and when what happened.
///
/// @param services domains of those who only carry messages: a forwarder, a list, a sending service
/// @param others addresses that nobody has taken yet
record Mailbox(
        String domain,
        String holder,
        String receives,
        String relay,
        Partner supplier,
        Lookalike lookalike,
        ZoneOffset zone,
        Instant compromised,
        Instant sent,
        Instant paid,
        Instant reported,
        List<Partner> partners,
        List<String> services,
        List<String> others) {

    private static final Instant EARLIEST = Instant.parse("2026-01-12T00:00:00Z");
    private static final List<String> OFFSETS = List.of("+07:00", "+03:00", "-05:00", "+05:30", "+01:00", "-03:00");

    /// Whom the holder writes with.
    record Partner(String contact, String domain, String account) {}

    static Mailbox of(Draw draw, int partners) {
        var domains = Networks.domains(draw, partners + 5);
        var people = Names.of(draw, partners + 2);
        var addresses = Networks.addresses(draw, 80);
        var supplier = new Partner(people.get(1), domains.get(1), Institutions.iban(draw));
        var others = new ArrayList<Partner>();
        for (var i = 2; i < partners + 2; i++) {
            others.add(new Partner(people.get(i), domains.get(i), Institutions.iban(draw)));
        }
        var compromised = EARLIEST.plus(Duration.ofDays(draw.between(12, 280))).plusSeconds(draw.between(0, 86_399));
        var sent = compromised.plusSeconds(draw.between(20 * 3_600, 70 * 3_600));
        var paid = sent.plusSeconds(draw.between(2 * 3_600, 28 * 3_600)).truncatedTo(ChronoUnit.MINUTES);
        return new Mailbox(
                domains.getFirst(),
                people.getFirst(),
                addresses.get(0),
                addresses.get(1),
                supplier,
                Lookalike.of(draw, supplier.domain()),
                ZoneOffset.of(draw.pick(OFFSETS)),
                compromised,
                sent,
                paid,
                paid.plus(Duration.ofMinutes(draw.between(95, 2_900))),
                List.copyOf(others),
                domains.subList(partners + 2, partners + 5),
                addresses.subList(2, addresses.size()));
    }

    String address() {
        return "payments@" + domain;
    }

    /// The server that takes mail in from outside, and the one behind it.
    String border() {
        return "mx1." + domain;
    }

    String inside() {
        return "mail." + domain;
    }
}
