package org.caseroom.casework.mail;

import static org.caseroom.casework.mail.Message.END_OF_LINE;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.caseroom.casework.Draw;
import org.caseroom.casework.mail.Letter.Way;
import org.caseroom.casework.mail.Mailbox.Partner;
import org.caseroom.casework.pool.Institutions;

/// Writes the messages of a case and hands each one on, server by server, until it lies in the mailbox.
final class Post {

    private static final List<Way> OTHER_WAYS =
            List.of(Way.FORWARDED, Way.UNSIGNED, Way.LISTED, Way.SERVICE, Way.RELAXED, Way.STRICT);
    private static final List<String> TEXTS = List.of(
            "Dear colleagues,||please find our invoice %s. Please pay to||    %s||Kind regards|%s|",
            "Good morning,||invoice %s falls due next week. Our account is||    %s||Best wishes|%s|",
            "Hello,||a short reminder of invoice %s. The account for payment:||    %s||Thank you|%s|");

    private final Draw draw;
    private final Mailbox mailbox;
    private final boolean withVerdicts;
    private final Zone dns = new Zone();
    private final Iterator<String> addresses;
    private final Iterator<TestKeys.Pair> keys;
    private final String supplierServer;
    private final String supplierName;
    private final String supplierInvoice;

    /// @param withVerdicts whether the receiving server wrote down what it made of SPF
    Post(Draw draw, Mailbox mailbox, boolean withVerdicts) {
        this.draw = draw;
        this.mailbox = mailbox;
        this.withVerdicts = withVerdicts;
        this.addresses = mailbox.others().subList(30, mailbox.others().size()).iterator();
        this.keys = draw.shuffled(TestKeys.ALL).iterator();
        this.supplierServer = addresses.next();
        this.supplierName = draw.pick("billing", "accounts", "office", "sales");
        this.supplierInvoice = invoice();
    }

    Zone dns() {
        return dns;
    }

    String supplierServer() {
        return supplierServer;
    }

    /// In a drawn order, which is not that of time.
    List<Letter> letters(int count) {
        var supplier = mailbox.supplier();
        var letters = new ArrayList<Letter>();
        letters.add(letter(
                Way.FRAUD,
                new Partner(supplier.contact(), mailbox.lookalike().domain(), newAccount()),
                supplierName,
                addresses.next(),
                mailbox.sent()));
        letters.add(letter(Way.INVOICE, supplier, supplierName, supplierServer, days(-240, -30)));
        for (var i = 0; i < count - 2; i++) {
            letters.add(letter(
                    OTHER_WAYS.get(i),
                    mailbox.partners().get(i),
                    draw.pick("billing", "accounts", "office", "sales"),
                    addresses.next(),
                    days(-240, 60)));
        }
        return draw.shuffled(letters);
    }

    private String newAccount() {
        return Institutions.iban(draw);
    }

    private Instant days(int earliestHour, int latestHour) {
        return mailbox.sent()
                .plus(Duration.ofHours(draw.between(earliestHour, latestHour)))
                .plusSeconds(draw.between(1, 3_599));
    }

    private Letter letter(Way way, Partner sender, String name, String server, Instant time) {
        var domain = sender.domain();
        var isDirect = way != Way.FORWARDED && way != Way.LISTED && way != Way.SERVICE;
        var carrier = isDirect ? domain : mailbox.services().get(way == Way.FORWARDED ? 0 : way == Way.LISTED ? 1 : 2);
        var outside = isDirect ? server : addresses.next();
        var envelope = switch (way) {
            case FRAUD, INVOICE, FORWARDED, UNSIGNED -> domain;
            case LISTED, SERVICE -> carrier;
            case RELAXED, STRICT -> "bounces." + domain;
        };
        dns.permits(domain, server);
        dns.permits(carrier, outside);
        dns.permits(envelope, way == Way.FORWARDED ? server : outside);
        dns.wishes(
                domain,
                way == Way.LISTED || way == Way.STRICT ? "none" : draw.pick("reject", "quarantine"),
                way == Way.STRICT);

        var zone = offset();
        var written = Message.written(
                sender.contact(),
                name + "@" + domain,
                way == Way.FORWARDED ? "payments@" + carrier : mailbox.address(),
                draw.pick("Invoice", "Payment due", "Our invoice", "Re: Invoice"),
                Message.date(time, zone),
                draw.hex(8) + "@" + domain,
                text(sender, way));
        var verdict = "none";
        if (way != Way.UNSIGNED && way != Way.RELAXED && way != Way.STRICT) {
            var signing = new Signing(domain, draw.pick("s1", "mail", "k2026", "default"), keys.next());
            dns.signs(signing);
            written = signing.sign(
                    way == Way.FRAUD || draw.chance(50)
                            ? written.with("Reply-To", "<" + name + "@" + domain + ">")
                            : written,
                    time);
            verdict = "%s header.d=%s header.s=%s"
                    .formatted(way == Way.LISTED ? "fail" : "pass", domain, signing.selector());
        }
        var sent = way == Way.FRAUD
                ? forged(written, time, zone)
                : sent(written, way, domain, carrier, server, time, zone);
        var spf = "spf=%s smtp.mailfrom=%s".formatted(way == Way.FORWARDED ? "fail" : "pass", envelope);
        var arrived = arrived(sent, "mail." + carrier, outside, "dkim=" + verdict, spf, time)
                .with("Return-Path", "<" + (envelope.equals(domain) ? name : "return") + "@" + envelope + ">");
        return new Letter(way, sender.contact(), domain, sender.account(), outside, time, arrived);
    }

    private String invoice() {
        return "%s-%s over EUR %d.%s"
                .formatted(
                        draw.pick("INV", "RE", "F", "B"), draw.digits(5), draw.between(1_200, 88_000), draw.digits(2));
    }

    private String text(Partner sender, Way way) {
        var invoice = way == Way.FRAUD || way == Way.INVOICE ? supplierInvoice : invoice();
        return draw.pick(TEXTS).replace("|", END_OF_LINE).formatted(invoice, sender.account(), sender.contact());
    }

    /// What whoever sends it has put below: a hop and a verdict of servers that never saw it.
    private Message forged(Message message, Instant time, ZoneOffset zone) {
        var supplier = mailbox.supplier().domain();
        var carrier = "mail." + mailbox.lookalike().domain();
        return checked(message, "mail." + supplier, supplier)
                .with("Received", hop("mail." + supplier, supplierServer, carrier, time.plusSeconds(1), zone));
    }

    private Message sent(
            Message message, Way way, String domain, String carrier, String server, Instant time, ZoneOffset zone) {
        var first = way == Way.SERVICE ? "mail." + carrier : "mail." + domain;
        var desk = "desk-%d.%s".formatted(draw.between(2, 60), domain);
        var handed = message.with("Received", hop(desk, addresses.next(), first, time.plusSeconds(1), zone));
        if (way != Way.LISTED && way != Way.FORWARDED) {
            return handed;
        }
        var carried = checked(handed, "mail." + carrier, domain)
                .with("Received", hop("mail." + domain, server, "mail." + carrier, time.plusSeconds(4), offset()));
        return way == Way.FORWARDED
                ? carried
                : carried.followedBy("-- " + END_OF_LINE + "You are on the list trade@" + carrier + END_OF_LINE);
    }

    /// What a server on the way says of a message. The receiving server has no reason to believe it.
    private static Message checked(Message message, String server, String domain) {
        return message.with(
                "Authentication-Results",
                String.join(
                        END_OF_LINE + "\t",
                        server + ";",
                        "dkim=pass header.d=%s;".formatted(domain),
                        "spf=pass smtp.mailfrom=" + domain));
    }

    private Message arrived(Message message, String from, String outside, String dkim, String spf, Instant time) {
        var border = time.plusSeconds(draw.between(6, 40));
        var verdicts = withVerdicts ? dkim + ";" + END_OF_LINE + "\t" + spf : dkim;
        return message.with("Received", hop(from, outside, mailbox.border(), border, mailbox.zone()))
                .with("Authentication-Results", mailbox.border() + ";" + END_OF_LINE + "\t" + verdicts)
                .with(
                        "Received",
                        hop(
                                mailbox.border(),
                                mailbox.relay(),
                                mailbox.inside(),
                                border.plusSeconds(2),
                                mailbox.zone()));
    }

    private String hop(String from, String address, String by, Instant time, ZoneOffset zone) {
        return String.join(
                END_OF_LINE + "\t",
                "from %s (%s [%s])".formatted(from, from, address),
                "by %s with ESMTPS id %s;".formatted(by, draw.hex(5)),
                Message.date(time, zone));
    }

    private ZoneOffset offset() {
        return ZoneOffset.ofHours(draw.pick(-5, -3, 1, 2, 3, 7, 8));
    }
}
