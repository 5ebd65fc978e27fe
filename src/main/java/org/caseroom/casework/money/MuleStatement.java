package org.caseroom.casework.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.casework.Amount;
import org.caseroom.casework.Case;
import org.caseroom.casework.Choice;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.Evidence.Column;
import org.caseroom.casework.Evidence.ColumnType;
import org.caseroom.casework.Evidence.Row;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Marking;
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Picking;
import org.caseroom.casework.Said;
import org.caseroom.casework.Settings;
import org.caseroom.casework.Task;
import org.caseroom.casework.money.Account.Booking;
import org.caseroom.question.OptionId;

/// Find in a bank statement what was only passed through, how much of it and how fast, and whom to ask next, without
/// judging the holder.
public final class MuleStatement implements ExerciseKind {

    private static final Phrases PHRASES = new Phrases("casework.mule-statement");
    private static final String STATEMENT = "statement";

    static final Parameter PASSED = new Parameter("passed", 2, 7, 3, 4, 6);
    static final Parameter ORDINARY = new Parameter("ordinary", 10, 50, 18, 30, 42);

    /// First payments of strangers that stay on the account, or leave it late.
    static final Parameter DECOYS = new Parameter("decoys", 0, 5, 1, 2, 4);

    @Override
    public String name() {
        return "mule-statement";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PASSED, ORDINARY, DECOYS);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var account = Account.of(draw, settings.get(PASSED), settings.get(ORDINARY), settings.get(DECOYS));
        return new Case(
                List.of(card(account), statement(account)),
                List.of(
                        marks("credits", 5, account, Booking.Role.PASSED_IN),
                        marks("debits", 5, account, Booking.Role.PASSED_ON),
                        share(account),
                        kept(account),
                        receivers(account, draw),
                        role(draw),
                        next(draw)),
                List.of(),
                List.of(
                        PHRASES.get("solution.strangers"),
                        PHRASES.get("solution.hours"),
                        PHRASES.get("solution.share")));
    }

    private static Evidence card(Account account) {
        return new Evidence.Paper(
                "card",
                PHRASES.get("card"),
                List.of(
                        PHRASES.get("card.holder", Map.of("holder", account.holder(), "account", account.number())),
                        PHRASES.get("card.rule"),
                        PHRASES.get("card.presumed")));
    }

    private static Evidence statement(Account account) {
        var rows = new ArrayList<Row>();
        for (var booking : account.bookings()) {
            rows.add(new Row(
                    new OptionId("b" + (rows.size() + 1)),
                    List.of(
                            String.valueOf(rows.size() + 1),
                            booking.time().toString(),
                            booking.partner().equals(Account.RENT) ? "" : booking.partner(),
                            booking.iban(),
                            booking.cents() > 0 ? euros(booking.cents()) : "",
                            booking.cents() < 0 ? euros(-booking.cents()) : "",
                            euros(booking.balance()),
                            booking.device()),
                    booking.partner().equals(Account.RENT) ? Map.of("counterparty", PHRASES.get("rent")) : Map.of()));
        }
        return new Evidence.Table(
                STATEMENT,
                PHRASES.get(STATEMENT),
                "statement.csv",
                List.of(
                        new Column("line", PHRASES.get("statement.line"), ColumnType.WHOLE),
                        new Column("time_utc", PHRASES.get("statement.time"), ColumnType.INSTANT),
                        new Column("counterparty", PHRASES.get("statement.partner"), ColumnType.TEXT),
                        new Column("account", PHRASES.get("statement.account"), ColumnType.CODE),
                        new Column("in", PHRASES.get("statement.in"), ColumnType.DECIMAL),
                        new Column("out", PHRASES.get("statement.out"), ColumnType.DECIMAL),
                        new Column("balance", PHRASES.get("statement.balance"), ColumnType.DECIMAL),
                        new Column("device", PHRASES.get("statement.device"), ColumnType.CODE)),
                rows);
    }

    private static Task marks(String id, int points, Account account, Booking.Role sought) {
        var choices = new ArrayList<Choice>();
        var key = new ArrayList<OptionId>();
        for (var booking : account.bookings()) {
            var row = new OptionId("b" + (choices.size() + 1));
            choices.add(new Choice(
                    row,
                    PHRASES.get("line", Map.of("line", String.valueOf(choices.size() + 1))),
                    PHRASES.get("why." + name(booking.role()))));
            if (booking.role() == sought) {
                key.add(row);
            }
        }
        return new Marking(
                Task.Head.of(id, points, PHRASES.get(id), STATEMENT, PHRASES.get(id + ".hint")), choices, key);
    }

    private static Task share(Account account) {
        var in = account.sum(Booking.Role.PASSED_IN);
        var out = -account.sum(Booking.Role.PASSED_ON);
        var share = BigDecimal.valueOf(out)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(in), 2, RoundingMode.HALF_UP);
        return new Amount(
                Task.Head.of("share", 4, PHRASES.get("share"), STATEMENT, PHRASES.get("share.hint")),
                share,
                new BigDecimal("0.5"),
                "%",
                PHRASES.get("share.why", Map.of("in", euros(in), "out", euros(out))),
                List.of());
    }

    private static Task kept(Account account) {
        var kept = account.sum(Booking.Role.PASSED_IN) + account.sum(Booking.Role.PASSED_ON);
        return new Amount(
                Task.Head.of("kept", 2, PHRASES.get("kept"), STATEMENT),
                BigDecimal.valueOf(kept, 2),
                new BigDecimal("0.01"),
                "EUR",
                PHRASES.get("kept.why"),
                List.of());
    }

    private static Task receivers(Account account, Draw draw) {
        var right = new LinkedHashSet<String>();
        var others = new LinkedHashSet<String>();
        for (var booking : account.bookings()) {
            if (booking.role() == Booking.Role.PASSED_ON) {
                right.add(booking.iban());
            } else if (!booking.iban().isEmpty()) {
                others.add(booking.iban());
            }
        }
        others.removeAll(right);
        var offered = new ArrayList<>(right);
        offered.addAll(draw.some(List.copyOf(others), Math.min(others.size(), 2 * right.size() + 2)));
        var choices = new ArrayList<Choice>();
        var key = new ArrayList<OptionId>();
        for (var iban : draw.shuffled(offered)) {
            var id = new OptionId("a" + (choices.size() + 1));
            var isRight = right.contains(iban);
            choices.add(new Choice(id, Said.code(iban), PHRASES.get(isRight ? "receivers.is" : "receivers.is-not")));
            if (isRight) {
                key.add(id);
            }
        }
        return new Marking(Task.Head.of("receivers", 3, PHRASES.get("receivers"), STATEMENT), choices, key);
    }

    private static Task role(Draw draw) {
        return said("role", 1, List.of("open", "complicit", "victim", "nothing"), draw);
    }

    private static Task next(Draw draw) {
        var right = List.of("recall", "logs", "recruited", "preserve");
        var wrong = List.of("publish", "arrest", "close", "wait", "contents");
        var choices = new ArrayList<Choice>();
        var key = new ArrayList<OptionId>();
        var offered = new ArrayList<>(draw.some(right, 3));
        offered.addAll(draw.some(wrong, 4));
        for (var each : draw.shuffled(offered)) {
            var id = new OptionId("n" + (choices.size() + 1));
            choices.add(new Choice(id, PHRASES.get("next." + each), PHRASES.get("next." + each + ".why")));
            if (right.contains(each)) {
                key.add(id);
            }
        }
        return new Marking(Task.Head.of("next", 2, PHRASES.get("next"), ""), choices, key);
    }

    /// The first is the right one.
    private static Task said(String task, int points, List<String> answers, Draw draw) {
        var choices = new ArrayList<Choice>();
        var key = "";
        for (var answer : draw.shuffled(answers)) {
            var id = "o" + (choices.size() + 1);
            choices.add(new Choice(id, PHRASES.get(task + "." + answer), PHRASES.get(task + "." + answer + ".why")));
            key = answer.equals(answers.getFirst()) ? id : key;
        }
        return new Picking(Task.Head.of(task, points, PHRASES.get(task), ""), choices, new OptionId(key));
    }

    private static String euros(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static String name(Booking.Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
