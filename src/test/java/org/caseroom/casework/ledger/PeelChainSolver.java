package org.caseroom.casework.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseroom.casework.ShownCase;
import org.caseroom.casework.ShownCase.ShownRow;
import org.caseroom.casework.ShownCase.ShownTable;
import org.caseroom.casework.Solver;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;

/// Reads the ledger line by line: what arrives at an address is spent once; of two outputs the odd one is the change.
public final class PeelChainSolver implements Solver {

    private static final Pattern PAID = Pattern.compile("to the address <bdi>(\\w+)</bdi>");

    @Override
    public String kind() {
        return "peel-chain";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var report = String.join(
                " ",
                file.evidence().stream()
                        .filter(ShownCase.ShownPaper.class::isInstance)
                        .map(ShownCase.ShownPaper.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .paragraphs());
        var start = PAID.matcher(report);
        if (!start.find()) {
            throw new AssertionError("The report names no address.");
        }
        var holders = new HashMap<String, String>();
        table(file, "tags")
                .rows()
                .forEach(row -> holders.put(row.cells().get(0), row.cells().get(1)));

        var path = new ArrayList<ShownRow>();
        var passed = new ArrayList<String>();
        var address = start.group(1);
        var amount = "";
        while (!holders.containsKey(address)) {
            var hop = spending(file, address);
            path.add(hop);
            var rest = rest(hop);
            address = rest[0];
            amount = rest[1];
            passed.add(address);
        }
        passed.removeLast();
        var holder = holders.get(address);
        return Map.of(
                "path", path(path),
                "change", chosen(file, "change", passed),
                "deposit", new Answer.Text(address),
                "arrived", new Answer.Number(amount),
                "receiver", chosen(file, "receiver", List.of(holder)));
    }

    private static Answer path(List<ShownRow> path) {
        var pairs = new ArrayList<Answer.Pair>();
        for (var row : path) {
            pairs.add(new Answer.Pair(new OptionId("h" + (pairs.size() + 1)), new OptionId(row.id())));
        }
        return new Answer.Matched(pairs);
    }

    private static ShownRow spending(ShownCase file, String address) {
        var spending = table(file, "ledger").rows().stream()
                .filter(row -> row.cells().get(2).lines().anyMatch(coin -> coin.startsWith(address + " ")))
                .toList();
        if (spending.size() != 1) {
            throw new AssertionError("%d transactions spend %s".formatted(spending.size(), address));
        }
        return spending.getFirst();
    }

    private static String[] rest(ShownRow hop) {
        var outputs = hop.cells().get(3).lines().map(coin -> coin.split(" ")).toList();
        return outputs.size() == 1
                ? outputs.getFirst()
                : outputs.stream()
                        .filter(coin -> !coin[1].endsWith("000000"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Answer chosen(ShownCase file, String task, List<String> texts) {
        var question = file.tasks().stream()
                .map(ShownCase.ShownTask::question)
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow();
        var options = switch (question) {
            case ShownQuestion.SingleChoice one -> one.options();
            case ShownQuestion.MultipleChoice several -> several.options();
            default -> throw new AssertionError(question);
        };
        Set<OptionId> ids = options.stream()
                .filter(option -> texts.stream().anyMatch(text -> option.text().contains(">" + text + "<")))
                .map(option -> new OptionId(option.id()))
                .collect(Collectors.toSet());
        return new Answer.Chosen(ids);
    }

    private static ShownTable table(ShownCase file, String id) {
        return file.evidence().stream()
                .filter(ShownTable.class::isInstance)
                .map(ShownTable.class::cast)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
