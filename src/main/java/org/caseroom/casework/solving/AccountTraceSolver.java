package org.caseroom.casework.solving;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseroom.casework.PlainText;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;
import org.caseroom.question.ShownQuestion;

/// Reads the logs of the contracts rather than whom a transaction calls.
final class AccountTraceSolver implements Solver {

    private static final Pattern PAYMENT = Pattern.compile("transaction (0x[0-9a-f]{64}) on (\\w+)");

    @Override
    public String kind() {
        return "account-trace";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var payment = PAYMENT.matcher(reading.paper("report"));
        payment.find();
        var home = payment.group(2);
        var received = only(reading.rows("transfers"), Map.of("transaction", payment.group(1)));
        var suspect = value(received, "to");
        var funder = firstGas(reading, suspect, home);
        var mints = new HashMap<String, Row>();
        for (var lock : reading.rows("locks")) {
            if (value(lock, "sender").equals(suspect)) {
                var same = Map.of(
                        "source", home,
                        "number", value(lock, "number"),
                        "chain", value(lock, "destination"));
                mints.put(value(lock, "transaction").substring(0, 14), only(reading.rows("mints"), same));
            }
        }
        var any = mints.values().iterator().next();
        var minted = mints.values().stream()
                .map(mint -> new BigInteger(value(mint, "units")))
                .reduce(BigInteger.ZERO, BigInteger::add);
        var symbol = value(
                only(reading.rows("tokens"), Map.of("contract", value(received, "contract"), "chain", home)), "symbol");
        return Map.of(
                "recipient", new Answer.Text(suspect),
                "received", tokens(reading, new BigInteger(value(received, "units")), home, symbol),
                "gas", new Answer.Text(funder),
                "pairs", pairs(reading, mints),
                "after", tokens(reading, minted, value(any, "chain"), symbol),
                "chain", reading.choose("chain", value(any, "chain")::equals),
                "links", links(reading, value(any, "recipient"), funder, value(any, "chain")));
    }

    private static Answer pairs(Reading reading, Map<String, Row> mints) {
        var classes = new HashMap<String, String>();
        ((ShownQuestion.Matching) reading.question("pairs"))
                .right()
                .forEach(option -> classes.put(PlainText.of(option.text()), option.id()));
        var locks = reading.options("pairs");
        return reading.sort("pairs", item -> {
            var mint = mints.get(locks.getOrDefault(item, ""));
            return mint == null
                    ? "?"
                    : classes.getOrDefault(value(mint, "transaction").substring(0, 14), "?");
        });
    }

    private static Answer links(Reading reading, String depositor, String funder, String chain) {
        var first = reading.rows("deposits").stream()
                .filter(row -> value(row, "from").equals(depositor))
                .map(row -> value(row, "time_utc"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var close = new HashSet<>(List.of(funder));
        reading.rows("calls").stream()
                .filter(call -> value(call, "chain").equals(chain)
                        && value(call, "from").equals(funder)
                        && value(call, "status").equals("ok"))
                .forEach(call -> close.add(value(call, "to")));
        var recipients = reading.options("links");
        return reading.sort("links", item -> {
            var row = only(reading.rows("withdrawals"), Map.of("recipient", recipients.getOrDefault(item, "")));
            if (value(row, "time_utc").compareTo(first) < 0) {
                return "excluded";
            }
            return close.contains(value(row, "gas")) ? "probable" : "possible";
        });
    }

    private static String firstGas(Reading reading, String of, String chain) {
        return reading.rows("calls").stream()
                .filter(call -> value(call, "to").equals(of)
                        && value(call, "chain").equals(chain)
                        && value(call, "status").equals("ok")
                        && !value(call, "wei").equals("0"))
                .min(Comparator.comparing(call -> value(call, "time_utc")))
                .map(call -> value(call, "from"))
                .orElseThrow();
    }

    private static Answer tokens(Reading reading, BigInteger units, String chain, String symbol) {
        var decimals = value(only(reading.rows("tokens"), Map.of("chain", chain, "symbol", symbol)), "decimals");
        return new Answer.Number(new BigDecimal(units, Integer.parseInt(decimals))
                .stripTrailingZeros()
                .toPlainString());
    }

    private static Row only(List<Row> rows, Map<String, String> where) {
        var found = rows.stream()
                .filter(row -> row.cells().entrySet().containsAll(where.entrySet()))
                .toList();
        if (found.size() != 1) {
            throw new UnsolvedException("%d rows have %s".formatted(found.size(), where));
        }
        return found.getFirst();
    }

    private static String value(Row row, String column) {
        return row.get(column);
    }
}
