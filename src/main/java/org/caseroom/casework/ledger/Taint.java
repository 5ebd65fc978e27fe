package org.caseroom.casework.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Picking;
import org.caseroom.casework.Said;
import org.caseroom.casework.Settings;
import org.caseroom.casework.Task;
import org.caseroom.question.OptionId;

/// Say how much of each payment out of a wallet is stolen, by the rule of first in first out, last in first out,
/// haircut
/// or poison. The rules differ, and the case is drawn so that they do.
public final class Taint implements ExerciseKind {

    private static final Phrases PHRASES = new Phrases("casework.taint");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    static final Parameter PAYMENTS = new Parameter("payments", 2, 6, 3, 4, 5);

    /// How many rules are applied: FIFO, then the haircut, then LIFO, then poison.
    static final Parameter RULES = new Parameter("rules", 1, 4, 1, 2, 4);

    @Override
    public String name() {
        return "taint";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(PAYMENTS, RULES);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var wallet = Wallet.telling(draw, settings.get(PAYMENTS));
        var rules = List.of(TaintRule.values()).subList(0, settings.get(RULES));
        var tasks = new ArrayList<Task>();
        for (var rule : rules) {
            tasks.addAll(amounts(wallet, rule));
        }
        tasks.add(most(wallet, draw));
        return new Case(List.of(card(), statement(wallet)), tasks, List.of(), solution(rules));
    }

    private static Evidence card() {
        var paragraphs = new ArrayList<Said>();
        paragraphs.add(PHRASES.get("card.wallet"));
        for (var rule : TaintRule.values()) {
            paragraphs.add(PHRASES.get("card." + name(rule)));
        }
        return new Evidence.Paper("card", PHRASES.get("card"), paragraphs);
    }

    private static Evidence statement(Wallet wallet) {
        var rows = new ArrayList<Row>();
        for (var each : wallet.movements()) {
            rows.add(new Row(
                    new OptionId("r" + (rows.size() + 1)),
                    List.of(
                            each.time().toString(),
                            "",
                            each.isCredit() ? String.valueOf(each.amount()) : "",
                            each.isCredit() ? "" : String.valueOf(each.amount()),
                            ""),
                    said(each)));
        }
        return new Evidence.Table(
                "wallet",
                PHRASES.get("wallet"),
                "wallet.csv",
                List.of(
                        new Column("time_utc", PHRASES.get("wallet.time"), ColumnType.INSTANT),
                        new Column("movement", PHRASES.get("wallet.movement"), ColumnType.TEXT),
                        new Column("in", PHRASES.get("wallet.in"), ColumnType.WHOLE),
                        new Column("out", PHRASES.get("wallet.out"), ColumnType.WHOLE),
                        new Column("origin", PHRASES.get("wallet.origin"), ColumnType.TEXT)),
                rows);
    }

    private static Map<String, Said> said(Wallet.Movement movement) {
        return movement.isCredit()
                ? Map.of(
                        "movement", label(movement),
                        "origin", PHRASES.get(movement.stolen() ? "origin.stolen" : "origin.clean"))
                : Map.of("movement", label(movement));
    }

    private static Said label(Wallet.Movement movement) {
        return PHRASES.get(movement.isCredit() ? "receipt" : "payment", Map.of("letter", movement.letter()));
    }

    private static List<Task> amounts(Wallet wallet, TaintRule rule) {
        var tasks = new ArrayList<Task>();
        var shares = rule.of(wallet);
        var hint = PHRASES.get("hint." + name(rule));
        for (var payment : wallet.payments()) {
            var number = tasks.size() + 1;
            tasks.add(amount(
                    name(rule) + "-" + number,
                    2,
                    PHRASES.get("amount", Map.of("rule", rule.label()), Map.of("payment", label(payment))),
                    shares.outgoing().get(number - 1),
                    slips(wallet, rule, number - 1),
                    hint,
                    PHRASES.get("why." + name(rule))));
        }
        tasks.add(amount(
                name(rule) + "-left",
                1,
                PHRASES.get("left", Map.of("rule", rule.label())),
                shares.left(),
                List.of(),
                hint,
                PHRASES.get("why.left")));
        return tasks;
    }

    private static Task amount(
            String id, int points, Said prompt, BigDecimal key, List<Amount.Slip> slips, Said hint, Said why) {
        return new Amount(Task.Head.of(id, points, prompt, "wallet", hint), key, HUNDREDTH, "TRN", why, slips);
    }

    /// What the other rules say of the same payment.
    private static List<Amount.Slip> slips(Wallet wallet, TaintRule rule, int payment) {
        var slips = new ArrayList<Amount.Slip>();
        for (var other : TaintRule.values()) {
            if (other != rule) {
                slips.add(new Amount.Slip(
                        other.of(wallet).outgoing().get(payment),
                        0,
                        PHRASES.get("slip", Map.of("rule", other.label()))));
            }
        }
        return slips;
    }

    private static Task most(Wallet wallet, Draw draw) {
        var last = wallet.payments().size() - 1;
        var best = wallet.mostIn(last);
        var choices = new ArrayList<Choice>();
        for (var rule : draw.shuffled(List.of(TaintRule.FIFO, TaintRule.LIFO, TaintRule.HAIRCUT))) {
            var share = rule.of(wallet).outgoing().get(last).setScale(2, RoundingMode.HALF_UP);
            choices.add(new Choice(
                    name(rule),
                    Said.value(rule.label()),
                    PHRASES.get("most.why", Map.of("amount", share.toPlainString()))));
        }
        return new Picking(
                Task.Head.of(
                        "most",
                        1,
                        PHRASES.get(
                                "most",
                                Map.of(),
                                Map.of("payment", label(wallet.payments().getLast()))),
                        "wallet"),
                choices,
                new OptionId(name(best)));
    }

    private static List<Said> solution(List<TaintRule> rules) {
        return rules.stream().map(rule -> PHRASES.get("hint." + name(rule))).toList();
    }

    private static String name(TaintRule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }
}
