package org.caseroom.casework.solving;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;

/// Verifies each signature with a library, evaluates SPF and DMARC from the DNS, and compares domains with those on
/// file.
final class MailHeadersSolver implements Solver {

    @Override
    public String kind() {
        return "mail-headers";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var notes = reading.paper("notes");
        var border = RawMail.found("received by (\\S+), which", notes);
        var dns = reading.rows("dns").stream().collect(Collectors.toMap(row -> row.get("name"), row -> row.get("txt")));
        var known =
                reading.rows("partners").stream().map(row -> row.get("domain")).collect(Collectors.toSet());
        var alignments = new TreeMap<String, String>();
        var frauds = new TreeMap<String, RawMail>();
        for (var shown : file.evidence()) {
            if (shown instanceof ShownCase.ShownMail mail) {
                var raw = RawMail.of(mail.source());
                alignments.put(mail.id(), alignment(raw, mail.source(), border, dns));
                if (!known.contains(raw.domain("From"))) {
                    frauds.put(mail.id(), raw);
                }
            }
        }
        if (frauds.size() != 1) {
            throw new UnsolvedException("%d messages come from strangers".formatted(frauds.size()));
        }
        var fraud = frauds.firstEntry();
        var title = "Message " + fraud.getKey().substring(1);
        var bad = badRule(reading);
        return Map.of(
                "fraud", reading.choose("fraud", title::equals),
                "lookalike", new Answer.Text(fraud.getValue().domain("From")),
                "outside", new Answer.Text(outside(fraud.getValue(), border)),
                "alignment", reading.sort("alignment", alignments::get),
                "rule", reading.choose("rule", ("Line " + bad.get("line"))::equals),
                "compromised", new Answer.Text(compromised(reading, bad).toString()),
                "account",
                        new Answer.Text(RawMail.found(
                                "(X[A-H]\\d{18})", fraud.getValue().body())),
                "minutes", new Answer.Number(String.valueOf(minutes(notes))));
    }

    private static String alignment(RawMail mail, String source, String border, Map<String, String> dns) {
        var from = mail.domain("From");
        var envelope = mail.domain("Return-Path");
        var isStrict = dns.getOrDefault("_dmarc." + from, "").contains("aspf=s");
        var spf = dns.getOrDefault(envelope, "").contains("ip4:" + outside(mail, border) + " ")
                && (envelope.equals(from) || !isStrict && envelope.endsWith("." + from));
        var dkim = new Verdicts(dns).dkim(source) == Verdicts.Verdict.PASS
                && RawMail.found(" d=([^;]+);", mail.all("DKIM-Signature").getFirst())
                        .equals(from);
        return spf ? dkim ? "both" : "spf" : dkim ? "dkim" : "neither";
    }

    private static String outside(RawMail mail, String border) {
        var line = mail.all("Received").stream()
                .filter(each -> each.contains(" by %s with ".formatted(border)))
                .findFirst()
                .orElseThrow();
        return RawMail.found("\\[([0-9.]+)]", line);
    }

    /// The only one that was made from an address from which others of the mailbox's rules and most sign-ins do not
    /// come.
    private static Row badRule(Reading reading) {
        var bad = reading.rows("rules").stream()
                .filter(rule -> rule.get("then").contains("mark as read"))
                .filter(rule -> successes(reading, rule).size() * 2
                        < reading.rows("sign-ins").stream()
                                .filter(each -> each.get("mailbox").equals(rule.get("mailbox")))
                                .count())
                .filter(rule -> reading.rows("sign-ins").stream()
                        .anyMatch(each -> each.get("address").equals(rule.get("address"))
                                && each.get("result").startsWith("second factor")))
                .toList();
        if (bad.size() != 1) {
            throw new UnsolvedException("%d rules look bad".formatted(bad.size()));
        }
        return bad.getFirst();
    }

    private static Instant compromised(Reading reading, Row rule) {
        return successes(reading, rule).stream().sorted().findFirst().orElseThrow();
    }

    private static List<Instant> successes(Reading reading, Row rule) {
        return reading.rows("sign-ins").stream()
                .filter(each -> each.get("address").equals(rule.get("address")))
                .filter(each -> each.get("mailbox").equals(rule.get("mailbox")))
                .filter(each -> each.get("result").equals("ok"))
                .map(each -> OffsetDateTime.parse(each.get("time")).toInstant())
                .toList();
    }

    private static long minutes(String notes) {
        var day = "(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)";
        var paid = local(RawMail.found("left the bank on " + day, notes));
        var zone = ZoneOffset.of(RawMail.found("\\(UTC([+-]\\d\\d:\\d\\d)\\)", notes));
        var reported = local(RawMail.found("to the bank on " + day, notes));
        return Duration.between(paid.toInstant(zone), reported.toInstant(ZoneOffset.UTC))
                .toMinutes();
    }

    private static LocalDateTime local(String written) {
        return LocalDateTime.parse(written.replace(' ', 'T'));
    }
}
