package org.caseroom.casework.solving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;

/// Takes every unit of the wallet for itself: a list of true and false.
final class TaintSolver implements Solver {

    @Override
    public String kind() {
        return "taint";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var all = new HashMap<String, List<Double>>();
        for (var rule : List.of("fifo", "lifo", "haircut", "poison")) {
            all.put(rule, stolen(reading.rows("wallet"), rule));
        }
        var answers = new HashMap<String, Answer>();
        for (var task : file.tasks()) {
            var name = task.question().id().split("-");
            var amounts = all.get(name[0]);
            if (amounts != null) {
                var place = name[1].equals("left") ? amounts.size() - 1 : Integer.parseInt(name[1]) - 1;
                answers.put(task.question().id(), new Answer.Number(decimal(amounts.get(place))));
            }
        }
        var payments = Reading.found("fifo", all.get("fifo")).size() - 1;
        var most = List.of("fifo", "lifo", "haircut").stream()
                .max(Comparator.comparing(
                        rule -> Reading.found(rule, all.get(rule)).get(payments - 1)))
                .orElseThrow();
        answers.put("most", reading.choose("most", text -> text.equalsIgnoreCase(most)));
        return answers;
    }

    private static String decimal(double amount) {
        return BigDecimal.valueOf(Math.round(amount * 1000), 3).toPlainString();
    }

    /// What is stolen of each payment, and at the end of what is left.
    private static List<Double> stolen(List<Row> rows, String rule) {
        var units = new ArrayList<Boolean>();
        var balance = 0.0;
        var share = 0.0;
        var poisoned = false;
        var amounts = new ArrayList<Double>();
        for (var row : rows) {
            if (!row.get("in").isEmpty()) {
                var amount = Integer.parseInt(row.get("in"));
                var isStolen = row.get("origin").equals("stolen");
                for (var i = 0; i < amount; i++) {
                    units.add(isStolen);
                }
                share = (share * balance + (isStolen ? amount : 0)) / (balance + amount);
                balance += amount;
                poisoned |= isStolen;
            } else {
                var amount = Integer.parseInt(row.get("out"));
                var count = 0;
                var gone = rule.equals("lifo")
                        ? units.subList(units.size() - amount, units.size())
                        : units.subList(0, amount);
                for (var unit : gone) {
                    count += unit ? 1 : 0;
                }
                gone.clear();
                balance -= amount;
                amounts.add(
                        switch (rule) {
                            case "haircut" -> share * amount;
                            case "poison" -> poisoned ? (double) amount : 0.0;
                            default -> (double) count;
                        });
            }
        }
        amounts.add(
                switch (rule) {
                    case "haircut" -> share * balance;
                    case "poison" -> poisoned ? balance : 0.0;
                    default -> (double) units.stream().filter(unit -> unit).count();
                });
        return amounts;
    }
}
