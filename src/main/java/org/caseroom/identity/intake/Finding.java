package org.caseroom.identity.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something that is wrong with a row.
///
/// @param column null where it concerns the row as a whole
public record Finding(@Nullable ImportColumn column, ImportProblem problem) {

    private static final String BETWEEN = ",";
    private static final String WITHIN = ":";

    /// As the store keeps them.
    static String write(List<Finding> findings) {
        return findings.stream()
                .map(finding -> (finding.column == null ? "" : finding.column.name()) + WITHIN + finding.problem.name())
                .collect(Collectors.joining(BETWEEN));
    }

    static List<Finding> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(BETWEEN)).map(Finding::one).toList();
    }

    private static Finding one(String written) {
        var place = written.indexOf(WITHIN);
        var column = written.substring(0, place);
        return new Finding(
                column.isEmpty() ? null : ImportColumn.valueOf(column),
                ImportProblem.valueOf(written.substring(place + 1)));
    }
}
