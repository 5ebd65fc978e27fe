package org.caseroom.casework.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseroom.casework.Case;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.Evidence.Column;
import org.caseroom.casework.Evidence.ColumnType;
import org.caseroom.casework.Evidence.Row;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Said;
import org.caseroom.casework.Settings;
import org.caseroom.question.OptionId;

/// Find the fraudulent one among genuine messages by their headers, and in the logs how somebody got into the mailbox.
/// The fraud passes every check, for a domain of its own; a genuine message fails them.
public final class MailHeaders implements ExerciseKind {

    static final Phrases PHRASES = new Phrases("casework.mail-headers");

    static final Parameter MESSAGES = new Parameter("messages", 5, 8, 5, 7, 8);

    /// Whether the receiving server wrote down what it made of SPF; otherwise the DNS has to be read.
    static final Parameter VERDICTS = new Parameter("verdicts", 0, 1, 1, 1, 0);

    static final Parameter SIGN_INS = new Parameter("sign-ins", 9, 60, 12, 24, 42);
    static final Parameter RULES = new Parameter("rules", 3, 9, 4, 5, 7);

    @Override
    public String name() {
        return "mail-headers";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(MESSAGES, VERDICTS, SIGN_INS, RULES);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var mailbox = Mailbox.of(draw, settings.get(MESSAGES) - 2);
        var post = new Post(draw, mailbox, settings.get(VERDICTS) == 1);
        var letters = post.letters(settings.get(MESSAGES));
        var traces = Traces.of(draw, mailbox, settings.get(SIGN_INS), settings.get(RULES));
        var evidence = new ArrayList<Evidence>();
        evidence.add(notes(mailbox));
        evidence.add(partners(mailbox, draw));
        for (var i = 0; i < letters.size(); i++) {
            evidence.add(message(i + 1, letters.get(i)));
        }
        evidence.add(post.dns().shown(PHRASES, draw));
        evidence.add(signIns(mailbox, traces));
        evidence.add(rules(traces));
        return new Case(
                evidence,
                new HeaderTasks(mailbox, letters, traces, post.supplierServer()).all(),
                List.of(),
                List.of(
                        PHRASES.get("solution.domain"),
                        PHRASES.get("solution.border"),
                        PHRASES.get("solution.alignment"),
                        PHRASES.get("solution.rule"),
                        PHRASES.get("solution.time")));
    }

    private static Evidence notes(Mailbox mailbox) {
        return new Evidence.Paper(
                "notes",
                PHRASES.get("notes"),
                List.of(
                        PHRASES.get("notes.mailbox", Map.of("holder", mailbox.holder(), "address", mailbox.address())),
                        PHRASES.get("notes.border", Map.of("border", mailbox.border(), "inside", mailbox.inside())),
                        PHRASES.get(
                                "notes.paid",
                                Map.of(
                                        "paid",
                                        minute(mailbox.paid()
                                                .atOffset(mailbox.zone())
                                                .toString()),
                                        "zone",
                                        mailbox.zone().getId(),
                                        "reported",
                                        minute(mailbox.reported().toString()))),
                        PHRASES.get("notes.rule")));
    }

    private static String minute(String time) {
        return time.substring(0, 16).replace('T', ' ');
    }

    private static Evidence partners(Mailbox mailbox, Draw draw) {
        var all = new ArrayList<>(mailbox.partners());
        all.add(mailbox.supplier());
        var rows = new ArrayList<Row>();
        for (var partner : draw.shuffled(all)) {
            rows.add(row("p", rows, partner.contact(), partner.domain()));
        }
        return new Evidence.Table(
                "partners",
                PHRASES.get("partners"),
                "partners.csv",
                List.of(
                        new Column("contact", PHRASES.get("partners.contact"), ColumnType.TEXT),
                        new Column("domain", PHRASES.get("partners.domain"), ColumnType.CODE)),
                rows);
    }

    private static Evidence message(int number, Letter letter) {
        return new Evidence.Mail(
                "m" + number,
                title(number),
                "message-%d.eml".formatted(number),
                letter.message().source());
    }

    static Said title(int number) {
        return PHRASES.get("message", Map.of("number", String.valueOf(number)));
    }

    private static Evidence signIns(Mailbox mailbox, Traces traces) {
        var rows = new ArrayList<Row>();
        for (var each : traces.signIns()) {
            rows.add(row(
                            "s",
                            rows,
                            each.time().atOffset(mailbox.zone()).toString(),
                            each.mailbox(),
                            each.address(),
                            each.device(),
                            "")
                    .saying(Map.of("result", PHRASES.get("result." + each.result()))));
        }
        return new Evidence.Table(
                "sign-ins",
                PHRASES.get("sign-ins"),
                "sign-ins.csv",
                List.of(
                        new Column("time", PHRASES.get("sign-ins.time"), ColumnType.TIME),
                        new Column("mailbox", PHRASES.get("log.mailbox"), ColumnType.CODE),
                        new Column("address", PHRASES.get("log.address"), ColumnType.CODE),
                        new Column("device", PHRASES.get("sign-ins.device"), ColumnType.CODE),
                        new Column("result", PHRASES.get("sign-ins.result"), ColumnType.TEXT)),
                rows);
    }

    private static Evidence rules(Traces traces) {
        var rows = new ArrayList<Row>();
        for (var each : traces.rules()) {
            rows.add(row(
                            "r",
                            rows,
                            String.valueOf(rows.size() + 1),
                            each.time().toString(),
                            each.mailbox(),
                            each.address(),
                            "",
                            "")
                    .saying(Map.of("when", each.when(), "then", each.then())));
        }
        return new Evidence.Table(
                "rules",
                PHRASES.get("rules"),
                "rules.csv",
                List.of(
                        new Column("line", PHRASES.get("rules.line"), ColumnType.WHOLE),
                        new Column("time_utc", PHRASES.get("rules.time"), ColumnType.INSTANT),
                        new Column("mailbox", PHRASES.get("log.mailbox"), ColumnType.CODE),
                        new Column("address", PHRASES.get("log.address"), ColumnType.CODE),
                        new Column("when", PHRASES.get("rules.when"), ColumnType.TEXT),
                        new Column("then", PHRASES.get("rules.then"), ColumnType.TEXT)),
                rows);
    }

    private static Row row(String prefix, List<Row> before, String... cells) {
        return new Row(new OptionId(prefix + (before.size() + 1)), List.of(cells));
    }
}
