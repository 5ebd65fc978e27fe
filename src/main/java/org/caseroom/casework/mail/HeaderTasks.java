package org.caseroom.casework.mail;

import java.math.BigDecimal;
import java.net.IDN;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.caseroom.casework.Amount;
import org.caseroom.casework.Choice;
import org.caseroom.casework.Entry;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Picking;
import org.caseroom.casework.Said;
import org.caseroom.casework.Sorting;
import org.caseroom.casework.Task;
import org.caseroom.casework.mail.Letter.Way;
import org.caseroom.question.OptionId;

/// What is asked about a mailbox that somebody got into.
record HeaderTasks(Mailbox mailbox, List<Letter> letters, Traces traces, String supplierServer) {

    private static final Phrases PHRASES = MailHeaders.PHRASES;

    List<Task> all() {
        return List.of(fraud(), lookalike(), outside(), alignment(), rule(), compromised(), account(), minutes());
    }

    private Letter the(Way way) {
        return letters.stream()
                .filter(letter -> letter.way() == way)
                .findFirst()
                .orElseThrow();
    }

    private Task fraud() {
        var choices = new ArrayList<Choice>();
        for (var letter : letters) {
            choices.add(new Choice(
                    "m" + (choices.size() + 1),
                    MailHeaders.title(choices.size() + 1),
                    PHRASES.get(
                            "fraud." + (letter.way() == Way.FRAUD ? "is" : "is-not"),
                            Map.of("domain", letter.domain()))));
        }
        var key = new OptionId("m" + (letters.indexOf(the(Way.FRAUD)) + 1));
        return new Picking(Task.Head.of("fraud", 4, PHRASES.get("fraud"), "", PHRASES.get("fraud.hint")), choices, key);
    }

    private Task lookalike() {
        var domain = mailbox.lookalike().domain();
        return new Entry(
                Task.Head.of("lookalike", 3, PHRASES.get("lookalike"), "partners"),
                Entry.Reading.LOOSE,
                Stream.of(domain, IDN.toUnicode(domain)).distinct().toList(),
                PHRASES.get("lookalike." + mailbox.lookalike().trick(), domains()),
                List.of(new Entry.Slip(mailbox.supplier().domain(), 0, PHRASES.get("lookalike.genuine"))));
    }

    private Map<String, String> domains() {
        return Map.of(
                "domain",
                mailbox.lookalike().domain(),
                "genuine",
                mailbox.supplier().domain());
    }

    private Task outside() {
        return new Entry(
                Task.Head.of("outside", 3, PHRASES.get("outside"), "", PHRASES.get("outside.hint")),
                Entry.Reading.EXACT,
                List.of(the(Way.FRAUD).outside()),
                PHRASES.get("outside.why", Map.of("border", mailbox.border())),
                List.of(
                        new Entry.Slip(supplierServer, 0, PHRASES.get("outside.forged")),
                        new Entry.Slip(mailbox.relay(), 0, PHRASES.get("outside.inside"))));
    }

    private Task alignment() {
        var items = new ArrayList<Sorting.Sorted>();
        for (var letter : letters) {
            var item = new Choice(
                    "m" + (items.size() + 1),
                    MailHeaders.title(items.size() + 1),
                    PHRASES.get("why." + name(letter.way())));
            items.add(new Sorting.Sorted(item, new OptionId(letter.way().alignment())));
        }
        var classes = Stream.of("both", "dkim", "spf", "neither")
                .map(each -> new Choice(each, PHRASES.get("alignment." + each), Said.value("")))
                .toList();
        return new Sorting(
                Task.Head.of("alignment", 5, PHRASES.get("alignment"), "dns", PHRASES.get("alignment.hint")),
                items,
                classes);
    }

    private Task rule() {
        var choices = new ArrayList<Choice>();
        for (var rule : traces.rules()) {
            var line = String.valueOf(choices.size() + 1);
            choices.add(new Choice(
                    "r" + line,
                    PHRASES.get("line", Map.of("line", line)),
                    PHRASES.get(rule.equals(traces.bad()) ? "rule.is" : "rule.is-not")));
        }
        return new Picking(
                Task.Head.of("rule", 3, PHRASES.get("rule"), "rules", PHRASES.get("rule.hint")),
                choices,
                new OptionId("r" + (traces.rules().indexOf(traces.bad()) + 1)));
    }

    private Task compromised() {
        var asWritten = mailbox.compromised().atOffset(mailbox.zone()).toLocalDateTime();
        return new Entry(
                Task.Head.of("compromised", 3, PHRASES.get("compromised"), "sign-ins", PHRASES.get("compromised.hint")),
                Entry.Reading.INSTANT,
                List.of(mailbox.compromised().toString()),
                PHRASES.get("compromised.why", Map.of("address", traces.bad().address())),
                List.of(new Entry.Slip(
                        asWritten.toInstant(ZoneOffset.UTC).toString(), 0.3, PHRASES.get("compromised.zone"))));
    }

    private Task account() {
        return new Entry(
                Task.Head.of("account", 2, PHRASES.get("account"), ""),
                Entry.Reading.LOOSE,
                List.of(the(Way.FRAUD).account()),
                PHRASES.get("account.why"),
                List.of(new Entry.Slip(the(Way.INVOICE).account(), 0, PHRASES.get("account.genuine"))));
    }

    private Task minutes() {
        var passed = Duration.between(mailbox.paid(), mailbox.reported()).toMinutes();
        var offset = mailbox.zone().getTotalSeconds() / 60;
        return new Amount(
                Task.Head.of("minutes", 2, PHRASES.get("minutes"), "notes"),
                BigDecimal.valueOf(passed),
                BigDecimal.ZERO,
                "min",
                PHRASES.get("minutes.why"),
                List.of(
                        new Amount.Slip(BigDecimal.valueOf(passed - offset), 0.3, PHRASES.get("minutes.zone")),
                        new Amount.Slip(BigDecimal.valueOf(passed + offset), 0.3, PHRASES.get("minutes.zone"))));
    }

    private static String name(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
