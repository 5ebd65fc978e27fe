package org.caseroom.casework.solving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;

/// Reads the ledger line by line: what arrives at an address is spent once; of two outputs the odd one is the change.
final class PeelChainSolver implements Solver {

    private static final Pattern PAID = Pattern.compile("to the address (\\w+)");

    @Override
    public String kind() {
        return "peel-chain";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var start = PAID.matcher(reading.paper("report"));
        if (!start.find()) {
            throw new UnsolvedException("The report names no address.");
        }
        var holders = new HashMap<String, String>();
        reading.rows("tags").forEach(row -> holders.put(row.get("address"), row.get("holder")));

        var path = new ArrayList<String>();
        var passed = new ArrayList<String>();
        var address = start.group(1);
        var amount = "";
        while (!holders.containsKey(address)) {
            var hop = spending(reading, address);
            path.add(hop.id());
            var rest = rest(hop);
            address = rest[0];
            amount = rest[1];
            passed.add(address);
        }
        passed.removeLast();
        var holder = holders.get(address);
        return Map.of(
                "path", reading.sort("path", item -> path.get(Integer.parseInt(item.substring(1)) - 1)),
                "change", reading.choose("change", passed::contains),
                "deposit", new Answer.Text(address),
                "arrived", new Answer.Number(amount),
                "receiver", reading.choose("receiver", holder::equals));
    }

    private static Row spending(Reading reading, String address) {
        var spending = reading.rows("ledger").stream()
                .filter(row -> row.get("inputs").lines().anyMatch(coin -> coin.startsWith(address + " ")))
                .toList();
        if (spending.size() != 1) {
            throw new UnsolvedException("%d transactions spend %s".formatted(spending.size(), address));
        }
        return spending.getFirst();
    }

    private static String[] rest(Row hop) {
        var outputs = hop.get("outputs").lines().map(coin -> coin.split(" ")).toList();
        return outputs.size() == 1
                ? outputs.getFirst()
                : outputs.stream()
                        .filter(coin -> !coin[1].endsWith("000000"))
                        .findFirst()
                        .orElseThrow();
    }
}
