package org.caseroom.casework.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.caseroom.casework.Amount;
import org.caseroom.casework.Case;
import org.caseroom.casework.Choice;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Entry;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.Evidence.Column;
import org.caseroom.casework.Evidence.ColumnType;
import org.caseroom.casework.Evidence.Row;
import org.caseroom.casework.Marking;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Picking;
import org.caseroom.casework.Said;
import org.caseroom.casework.Sorting;
import org.caseroom.casework.Task;
import org.caseroom.casework.ledger.PeelChainStory.Service;
import org.caseroom.casework.ledger.Transaction.Coin;
import org.caseroom.casework.pool.Names;
import org.caseroom.question.OptionId;

/// Makes a case file of what happened.
final class PeelChainCase {

    private static final Phrases PHRASES = new Phrases("casework.peel-chain");
    private static final String LEDGER = "ledger";
    private static final String PATH = "path";
    private static final String CHANGE = "change";
    private static final String DEPOSIT = "deposit";
    private static final String ARRIVED = "arrived";
    private static final String RECEIVER = "receiver";

    private final PeelChainStory story;
    private final Draw draw;

    PeelChainCase(PeelChainStory story, Draw draw) {
        this.story = story;
        this.draw = draw;
    }

    Case file() {
        var evidence = List.of(report(), ledger(), picture(), tags());
        var tasks = List.of(path(), change(), deposit(), arrived(), receiver());
        return new Case(evidence, tasks, List.of(), solution());
    }

    private Evidence report() {
        return new Evidence.Paper(
                "report",
                PHRASES.get("report"),
                List.of(
                        PHRASES.get(
                                "report.payment",
                                Map.of(
                                        "victim", Names.of(draw, 1).getFirst(),
                                        "amount", String.valueOf(story.stolen().amount()),
                                        "address", story.stolen().address(),
                                        "transaction", story.payment().id())),
                        PHRASES.get("report.rule")));
    }

    private Evidence ledger() {
        var columns = List.of(
                new Column("time_utc", PHRASES.get("ledger.time"), ColumnType.INSTANT),
                new Column("txid", PHRASES.get("ledger.transaction"), ColumnType.CODE),
                new Column("inputs", PHRASES.get("ledger.inputs"), ColumnType.CODE),
                new Column("outputs", PHRASES.get("ledger.outputs"), ColumnType.CODE));
        var rows = new ArrayList<Row>();
        for (var each : story.ledger()) {
            rows.add(new Row(
                    row(each),
                    List.of(
                            each.time().toString(),
                            each.id(),
                            Transaction.written(each.inputs()),
                            Transaction.written(each.outputs()))));
        }
        return new Evidence.Table(LEDGER, PHRASES.get("ledger"), "ledger.csv", columns, rows);
    }

    private Evidence picture() {
        var owners = new HashMap<String, String>();
        story.services().forEach(service -> service.addresses().forEach(each -> owners.put(each, service.name())));
        var nodes = new LinkedHashSet<Evidence.Node>();
        var edges = new ArrayList<Evidence.Edge>();
        for (var each : story.ledger()) {
            var from = each.inputs().getFirst().address();
            nodes.add(new Evidence.Node(from, owners.getOrDefault(from, "")));
            for (var output : each.outputs()) {
                nodes.add(new Evidence.Node(output.address(), owners.getOrDefault(output.address(), "")));
                edges.add(new Evidence.Edge(row(each), from, output.address(), String.valueOf(output.amount())));
            }
        }
        return new Evidence.Flow("flow", PHRASES.get("flow"), LEDGER, List.copyOf(nodes), edges);
    }

    private Evidence tags() {
        var rows = new ArrayList<Row>();
        for (var service : draw.shuffled(story.services())) {
            for (var address : service.addresses()) {
                rows.add(new Row(new OptionId("t" + (rows.size() + 1)), List.of(address, service.name())));
            }
        }
        return new Evidence.Table(
                "tags",
                PHRASES.get("tags"),
                "tags.csv",
                List.of(
                        new Column("address", PHRASES.get("tags.address"), ColumnType.CODE),
                        new Column("holder", PHRASES.get("tags.holder"), ColumnType.TEXT)),
                rows);
    }

    private Task path() {
        var items = new ArrayList<Sorting.Sorted>();
        for (var hop : story.chain()) {
            var number = items.size() + 1;
            var choice = new Choice(
                    "h" + number,
                    PHRASES.get("path.hop", Map.of("number", String.valueOf(number))),
                    PHRASES.get(
                            "path.why",
                            Map.of("address", hop.inputs().getFirst().address(), "transaction", hop.id())));
            items.add(new Sorting.Sorted(choice, row(hop)));
        }
        var classes = story.ledger().stream()
                .map(each -> new Choice(row(each), Said.code(shortened(each.id())), Said.value("")))
                .toList();
        return new Sorting(
                Task.Head.of(
                        PATH, 8, PHRASES.get("path"), LEDGER, PHRASES.get("path.hint-1"), PHRASES.get("path.hint-2")),
                items,
                classes);
    }

    private Task change() {
        var key = new LinkedHashSet<>(story.change());
        var others = story.ledger().stream()
                .flatMap(each -> each.outputs().stream())
                .map(Coin::address)
                .filter(address -> !key.contains(address))
                .distinct()
                .toList();
        var offered = new ArrayList<>(key);
        offered.addAll(draw.some(others, Math.min(others.size(), 2 * key.size() + 4)));
        var right = new ArrayList<OptionId>();
        var choices = new ArrayList<Choice>();
        for (var address : draw.shuffled(offered)) {
            var id = new OptionId("c" + (choices.size() + 1));
            var isChange = key.contains(address);
            choices.add(new Choice(id, Said.code(address), PHRASES.get(isChange ? "change.is" : "change.is-not")));
            if (isChange) {
                right.add(id);
            }
        }
        return new Marking(
                Task.Head.of(CHANGE, 5, PHRASES.get(CHANGE), LEDGER, PHRASES.get("change.hint")), choices, right);
    }

    private Task deposit() {
        var slips = new ArrayList<Entry.Slip>();
        story.services().stream()
                .filter(service -> !service.equals(story.receiver()))
                .flatMap(service -> service.addresses().stream())
                .forEach(address -> slips.add(new Entry.Slip(address, 0, PHRASES.get("deposit.other"))));
        return new Entry(
                Task.Head.of(DEPOSIT, 5, PHRASES.get(DEPOSIT), LEDGER, PHRASES.get("deposit.hint")),
                Entry.Reading.EXACT,
                List.of(story.deposit().address()),
                PHRASES.get("deposit.why", Map.of("transaction", story.last().id())),
                slips);
    }

    private Task arrived() {
        var beforeTheFee = story.deposit().amount() + story.last().fee();
        return new Amount(
                Task.Head.of(ARRIVED, 2, PHRASES.get(ARRIVED), LEDGER),
                BigDecimal.valueOf(story.deposit().amount()),
                BigDecimal.ONE,
                "sat",
                PHRASES.get(
                        "arrived.why", Map.of("fee", String.valueOf(story.last().fee()))),
                List.of(new Amount.Slip(BigDecimal.valueOf(beforeTheFee), 0.5, PHRASES.get("arrived.fee"))));
    }

    private Task receiver() {
        var choices = new ArrayList<Choice>();
        var order = draw.shuffled(story.services());
        for (var service : order) {
            choices.add(
                    new Choice("s" + (choices.size() + 1), Said.value(service.name()), PHRASES.get(whyOrNot(service))));
        }
        var key = choices.get(order.indexOf(story.receiver())).id();
        return new Picking(Task.Head.of(RECEIVER, 1, PHRASES.get(RECEIVER), "tags"), choices, key);
    }

    private String whyOrNot(Service service) {
        if (service.equals(story.receiver())) {
            return "receiver.is";
        }
        return service.isExchange() ? "receiver.other" : "receiver.shop";
    }

    private List<Said> solution() {
        var steps = new ArrayList<Said>();
        for (var hop : story.chain()) {
            steps.add(
                    hop.equals(story.last())
                            ? PHRASES.get(
                                    "solution.last",
                                    Map.of(
                                            "transaction", shortened(hop.id()),
                                            "address", story.deposit().address(),
                                            "holder", story.receiver().name()))
                            : PHRASES.get(
                                    "solution.hop",
                                    Map.of(
                                            "number", String.valueOf(steps.size() + 1),
                                            "transaction", shortened(hop.id()),
                                            "address", story.change().get(steps.size()))));
        }
        return steps;
    }

    private OptionId row(Transaction transaction) {
        return new OptionId("r" + (story.ledger().indexOf(transaction) + 1));
    }

    private static String shortened(String transaction) {
        return transaction.substring(0, 12);
    }
}
