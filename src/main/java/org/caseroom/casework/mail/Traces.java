package org.caseroom.casework.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Said;
import org.caseroom.casework.mail.Mailbox.Partner;

/// What the mail service noted of sign-ins and of mailbox rules.
///
/// @param rules in order of time
/// @param bad the one that hides the supplier's messages from the holder
record Traces(List<SignIn> signIns, List<Rule> rules, Rule bad) {

    private static final Phrases PHRASES = MailHeaders.PHRASES;
    private static final int LEAST_OF_EACH = 3;

    record SignIn(Instant time, String mailbox, String address, String device, String result) {}

    record Rule(Instant time, String mailbox, String address, Said when, Said then) {}

    static Traces of(Draw draw, Mailbox mailbox, int signIns, int ordinary) {
        return new Drawing(draw, mailbox).traces(signIns, ordinary);
    }

    private static final class Drawing {

        private final Draw draw;
        private final Mailbox mailbox;
        private final List<String> boxes;
        private final List<SignIn> signIns = new ArrayList<>();

        Drawing(Draw draw, Mailbox mailbox) {
            this.draw = draw;
            this.mailbox = mailbox;
            this.boxes = List.of("payments", "orders", "director");
        }

        Traces traces(int count, int ordinary) {
            var intruder = mailbox.others().get(10);
            for (var box = 0; box < boxes.size(); box++) {
                for (var i = 0; i < Math.max(LEAST_OF_EACH, count / boxes.size()); i++) {
                    usual(box);
                }
            }
            intruder(intruder);
            var bad = new Rule(
                    mailbox.compromised().plusSeconds(draw.between(240, 1_500)),
                    boxes.getFirst(),
                    intruder,
                    from(mailbox.supplier()),
                    hides());
            var rules = new ArrayList<>(List.of(bad));
            for (var i = 0; i < ordinary; i++) {
                rules.add(ordinary(i));
            }
            signIns.sort(Comparator.comparing(SignIn::time));
            rules.sort(Comparator.comparing(Rule::time));
            return new Traces(List.copyOf(signIns), List.copyOf(rules), bad);
        }

        private void usual(int box) {
            var result = draw.chance(85) ? "ok" : "wrong-password";
            signIns.add(new SignIn(around(), boxes.get(box), mailbox.others().get(box), "device-" + (box + 1), result));
        }

        private void intruder(String address) {
            var time = mailbox.compromised();
            for (var i = draw.between(1, 3); i > 0; i--) {
                add(time.minusSeconds(90L * i + draw.between(0, 60)), address, "wrong-password");
            }
            add(time.minusSeconds(draw.between(12, 28)), address, "second-factor-refused");
            add(time, address, "ok");
            add(time.plusSeconds(draw.between(30_000, 80_000)), address, "ok");
            // On a journey, and blameless: the same mailbox from another address.
            add(
                    time.minus(Duration.ofHours(draw.between(20, 90))),
                    mailbox.others().get(11),
                    "ok");
        }

        private void add(Instant time, String address, String result) {
            signIns.add(new SignIn(time, boxes.getFirst(), address, "device-" + draw.between(4, 9), result));
        }

        /// Harmless, though some look like the bad one.
        private Rule ordinary(int number) {
            var partner = draw.pick(mailbox.partners());
            var box = number == 0 ? 0 : draw.between(0, 2);
            var when = number == 0
                    ? from(mailbox.supplier())
                    : draw.pick(
                            PHRASES.get("when.newsletter"),
                            from(partner),
                            PHRASES.get("when.invoice"),
                            PHRASES.get("when.copy"));
            return new Rule(
                    around(), boxes.get(box), mailbox.others().get(box), when, number == 1 ? hides() : files(partner));
        }

        private Said hides() {
            return draw.pick(PHRASES.get("then.feeds"), PHRASES.get("then.archive"), PHRASES.get("then.deleted"));
        }

        private Said files(Partner partner) {
            return draw.pick(
                    PHRASES.get("then.partners"),
                    PHRASES.get("then.important"),
                    PHRASES.get("then.to-do"),
                    PHRASES.get("then.copy", Map.of("folder", partner.domain())));
        }

        private static Said from(Partner partner) {
            return PHRASES.get("when.from", Map.of("domain", partner.domain()));
        }

        private Instant around() {
            return mailbox.compromised().plusSeconds(draw.between(-700_000, 250_000));
        }
    }
}
