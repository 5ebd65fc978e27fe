package org.caseroom.coursepack.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.coursepack.finding.YamlFinding;
import org.caseroom.coursepack.finding.YamlFinding.YamlSyntax;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Tells from what the parser complains of what an author should look for; its own sentences are English and speak of
/// tokens.
final class YamlFault {

    /// Words of a complaint, the first that fits counts.
    private static final List<Map.Entry<String, YamlFinding>> FAULTS = List.of(
            Map.entry("(tab)", new YamlSyntax.Tabulator()),
            Map.entry("cannot start any token", new YamlSyntax.Sign()),
            Map.entry("escape", new YamlSyntax.Backslash()),
            Map.entry("hexadecimal", new YamlSyntax.Backslash()),
            Map.entry("quoted scalar", new YamlSyntax.OpenQuote()),
            Map.entry("flow", new YamlSyntax.OpenBracket()),
            Map.entry("',' or", new YamlSyntax.OpenBracket()),
            Map.entry("block scalar", new YamlSyntax.Block()),
            Map.entry("leading empty lines", new YamlSyntax.Block()),
            Map.entry("mapping values are not allowed", new YamlSyntax.Colon()),
            Map.entry("could not find expected ':'", new YamlSyntax.Colon()),
            Map.entry("<block end>", new YamlSyntax.Indentation()),
            Map.entry("sequence entries are not allowed", new YamlSyntax.Indentation()),
            Map.entry("mapping keys are not allowed", new YamlSyntax.Indentation()),
            Map.entry("directive", new YamlSyntax.Directive()),
            Map.entry("tag", new YamlSyntax.Sign()),
            Map.entry("while scanning an", new YamlSyntax.Sign()),
            Map.entry("node content", new YamlSyntax.Sign()),
            Map.entry("special characters", new YamlSyntax.Character()),
            Map.entry("exceeds the limit", new YamlSyntax.TooLong()));

    private YamlFault() {}

    static YamlFinding of(YamlEngineException broken) {
        var complaint = complaint(broken).toLowerCase(Locale.ROOT);
        return FAULTS.stream()
                .filter(fault -> complaint.contains(fault.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(YamlSyntax.Other::new);
    }

    /// The message would quote the author, whose words are none of the parser's.
    private static String complaint(YamlEngineException broken) {
        return broken instanceof MarkedYamlEngineException marked
                ? marked.getContext() + " " + marked.getProblem()
                : String.valueOf(broken.getMessage());
    }
}
