package org.caseroom.casework.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.Evidence.Column;
import org.caseroom.casework.Evidence.ColumnType;
import org.caseroom.casework.Evidence.Row;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Said;
import org.caseroom.question.OptionId;

/// The papers, logs and the picture of the case.
final class AccountEvidence {

    static final String CALLS = "calls";
    static final String TRANSFERS = "transfers";
    static final String LOCKS = "locks";
    static final String MINTS = "mints";
    static final String WITHDRAWALS = "withdrawals";

    private static final Phrases PHRASES = new Phrases("casework.account-trace");

    private final AccountStory story;

    AccountEvidence(AccountStory story) {
        this.story = story;
    }

    List<Evidence> all() {
        return List.of(
                report(), tokens(), calls(), transfers(), picture(), locks(), mints(), deposits(), withdrawals());
    }

    private Evidence report() {
        var cast = story.cast();
        var with = Map.of(
                "victim", cast.victim(),
                "transaction", story.payment().transaction(),
                "chain", cast.home(),
                "symbol", cast.symbol());
        return new Evidence.Paper(
                "report",
                PHRASES.get("report"),
                List.of(
                        PHRASES.get("report.payment", with),
                        PHRASES.get("report.units"),
                        PHRASES.get("report.bridge"),
                        PHRASES.get("report.pool", Map.of("relayer", cast.relayer())),
                        PHRASES.get("report.scale")));
    }

    private Evidence tokens() {
        var cast = story.cast();
        var rows = List.of(
                List.of(cast.home(), cast.token(), cast.symbol(), String.valueOf(AccountStory.DECIMALS)),
                List.of(
                        cast.home(),
                        cast.otherToken(),
                        cast.otherSymbol(),
                        String.valueOf(AccountStory.DECIMALS_AFTER)),
                List.of(cast.after(), cast.mintedToken(), cast.symbol(), String.valueOf(AccountStory.DECIMALS_AFTER)));
        return table(
                "tokens",
                rows,
                Function.identity(),
                text("chain"),
                code("contract"),
                text("symbol"),
                new Column("decimals", PHRASES.get("column.decimals"), ColumnType.WHOLE));
    }

    private Evidence calls() {
        return table(
                CALLS,
                story.calls(),
                call -> List.of(
                        call.chain(),
                        call.time().toString(),
                        call.id(),
                        call.from(),
                        call.to(),
                        call.wei(),
                        call.method(),
                        call.done() ? "ok" : "failed"),
                text("chain"),
                time(),
                code("transaction"),
                code("from"),
                code("to"),
                code("wei"),
                code("method"),
                code("status"));
    }

    private Evidence transfers() {
        return table(
                TRANSFERS,
                story.transfers(),
                each -> List.of(
                        each.time().toString(), each.id(), each.contract(), each.from(), each.to(), each.units()),
                time(),
                code("transaction"),
                code("contract"),
                code("from"),
                code("to"),
                code("units"));
    }

    /// Who passed tokens on to whom.
    private Evidence picture() {
        var nodes = new LinkedHashSet<Evidence.Node>();
        var edges = new ArrayList<Evidence.Edge>();
        for (var each : story.transfers()) {
            nodes.add(new Evidence.Node(each.from(), ""));
            nodes.add(new Evidence.Node(each.to(), ""));
            edges.add(new Evidence.Edge(new OptionId("r" + (edges.size() + 1)), each.from(), each.to(), each.units()));
        }
        return new Evidence.Flow("flow", PHRASES.get("flow"), TRANSFERS, List.copyOf(nodes), edges);
    }

    private Evidence locks() {
        return table(
                LOCKS,
                story.crossings(),
                each -> List.of(
                        each.time().toString(),
                        each.id(),
                        each.sender(),
                        String.valueOf(each.units()),
                        each.destination(),
                        String.valueOf(each.number())),
                time(),
                code("transaction"),
                code("sender"),
                code("units"),
                text("destination"),
                new Column("number", PHRASES.get("column.number"), ColumnType.WHOLE));
    }

    private Evidence mints() {
        return table(
                MINTS,
                story.mints(),
                each -> List.of(
                        each.chain(),
                        each.time().toString(),
                        each.id(),
                        each.source(),
                        String.valueOf(each.number()),
                        each.recipient(),
                        each.units().toString()),
                text("chain"),
                time(),
                code("transaction"),
                text("source"),
                new Column("number", PHRASES.get("column.number"), ColumnType.WHOLE),
                code("recipient"),
                code("units"));
    }

    private Evidence deposits() {
        return table(
                "deposits",
                story.deposits(),
                each -> List.of(
                        each.time().toString(),
                        each.id(),
                        each.from(),
                        story.denomination().toString()),
                time(),
                code("transaction"),
                code("from"),
                code("units"));
    }

    private Evidence withdrawals() {
        return table(
                WITHDRAWALS,
                story.withdrawals(),
                each -> List.of(
                        each.time().toString(),
                        each.id(),
                        each.recipient(),
                        each.gas(),
                        story.denomination().toString()),
                time(),
                code("transaction"),
                code("recipient"),
                code("gas"),
                code("units"));
    }

    private static <T> Evidence table(String id, List<T> all, Function<T, List<String>> cells, Column... columns) {
        var rows = new ArrayList<Row>();
        for (var each : all) {
            rows.add(new Row(new OptionId("r" + (rows.size() + 1)), cells.apply(each)));
        }
        return new Evidence.Table(id, title(id), id + ".csv", Arrays.asList(columns), rows);
    }

    private static Said title(String table) {
        return PHRASES.get("table." + table);
    }

    private static Column time() {
        return new Column("time_utc", PHRASES.get("column.time"), ColumnType.INSTANT);
    }

    private static Column code(String id) {
        return new Column(id, PHRASES.get("column." + id), ColumnType.CODE);
    }

    private static Column text(String id) {
        return new Column(id, PHRASES.get("column." + id), ColumnType.TEXT);
    }
}
