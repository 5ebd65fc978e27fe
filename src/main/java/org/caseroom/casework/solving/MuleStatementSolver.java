package org.caseroom.casework.solving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;

/// Follows each stranger's payment for a day.
final class MuleStatementSolver implements Solver {

    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.8");

    @Override
    public String kind() {
        return "mule-statement";
    }

    @Override
    public Map<String, Answer> solve(ShownCase file) {
        var reading = new Reading(file);
        var rows = reading.rows("statement");
        var in = new HashSet<String>();
        var out = new HashSet<String>();
        var receivers = new HashSet<String>();
        var sumIn = BigDecimal.ZERO;
        var sumOut = BigDecimal.ZERO;
        for (var receipt : rows) {
            if (receipt.get("in").isEmpty() || !isOnce(rows, receipt)) {
                continue;
            }
            var onward = rows.stream()
                    .filter(row ->
                            !row.get("out").isEmpty() && !row.get("account").isEmpty() && isOnce(rows, row))
                    .filter(row -> withinADay(receipt, row))
                    .toList();
            var left = onward.stream().map(row -> amount(row, "out")).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (left.compareTo(amount(receipt, "in").multiply(FOUR_FIFTHS)) >= 0) {
                in.add("Line " + receipt.get("line"));
                sumIn = sumIn.add(amount(receipt, "in"));
                for (var row : onward) {
                    out.add("Line " + row.get("line"));
                    receivers.add(row.get("account"));
                    sumOut = sumOut.add(amount(row, "out"));
                }
            }
        }
        var share = sumOut.multiply(BigDecimal.valueOf(100)).divide(sumIn, 1, RoundingMode.HALF_UP);
        var asked = Set.of("A recall", "Sign-in records", "How the holder", "Preservation");
        return Map.of(
                "credits", reading.choose("credits", in::contains),
                "debits", reading.choose("debits", out::contains),
                "share", new Answer.Number(share.toPlainString()),
                "kept", new Answer.Number(sumIn.subtract(sumOut).toPlainString()),
                "receivers", reading.choose("receivers", receivers::contains),
                "role", reading.choose("role", text -> text.contains("is open")),
                "next", reading.choose("next", text -> asked.stream().anyMatch(text::startsWith)));
    }

    private static boolean isOnce(List<Row> rows, Row row) {
        return rows.stream()
                        .filter(each -> each.get("account").equals(row.get("account")))
                        .count()
                == 1;
    }

    private static boolean withinADay(Row receipt, Row payment) {
        var passed = Duration.between(Instant.parse(receipt.get("time_utc")), Instant.parse(payment.get("time_utc")));
        return !passed.isNegative() && passed.compareTo(Duration.ofHours(24)) <= 0;
    }

    private static BigDecimal amount(Row row, String column) {
        return new BigDecimal(row.get(column));
    }
}
