package org.caseroom.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads files with another reader of YAML than the platform's, of another version of YAML: it can bear witness.
public final class OtherReader {

    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[\\]]+)");

    /// The last two that were read.
    private static final Map<String, Node> COMPOSED = new LinkedHashMap<>(2, 1, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Node> eldest) {
            return size() > 2;
        }
    };

    private OtherReader() {}

    /// Everything that a file says, in maps, lists, texts, numbers and truths.
    public static Object read(String text) {
        return new Loading().of(composed(text));
    }

    /// What stands at a path such as `questions[3].prompt`; null where nothing does.
    public static Object at(Object read, String path) {
        var here = read;
        for (var step : steps(path)) {
            here = step.group(1) == null
                    ? ((Map<?, ?>) here).get(step.group(2))
                    : ((List<?>) here).get(Integer.parseInt(step.group(1)));
        }
        return here;
    }

    /// Fails if a line has changed that does not belong to what stands at a path, with its key or dash.
    public static void isUntouchedAround(String before, String after, String path) {
        var lines = List.of(before.split("\n", -1));
        var root = composed(before);
        var spot = spot(root, path);
        var first = spot.getFirst().getStartMark().getLine();
        var last = lastLine(spot.getLast(), lines);
        var others = List.of(after.split("\n", -1));
        var behind = lines.subList(last + 1, lines.size());
        assertThat(others.size()).as("lines around %s", path).isGreaterThanOrEqualTo(first + behind.size());
        assertThat(others.subList(0, first)).as("the lines before %s", path).isEqualTo(lines.subList(0, first));
        assertThat(others.subList(others.size() - behind.size(), others.size()))
                .as("the lines behind %s", path)
                .isEqualTo(behind);
    }

    private static int lastLine(Node node, List<String> lines) {
        var end = node.getEndMark();
        var last = end.getColumn() == 0
                        || lines.get(end.getLine())
                                .substring(0, end.getColumn())
                                .isBlank()
                ? end.getLine() - 1
                : end.getLine();
        while (lines.get(last).isBlank() || lines.get(last).strip().startsWith("#")) {
            last--;
        }
        return last;
    }

    /// The key, where there is one, and what stands behind it.
    private static List<Node> spot(Node root, String path) {
        var spot = List.of(root);
        for (var step : steps(path)) {
            spot = switch (spot.getLast()) {
                case SequenceNode list -> List.of(list.getValue().get(Integer.parseInt(step.group(1))));
                case MappingNode map ->
                    map.getValue().stream()
                            .filter(entry ->
                                    ((ScalarNode) entry.getKeyNode()).getValue().equals(step.group(2)))
                            .findFirst()
                            .map(entry -> List.of(entry.getKeyNode(), entry.getValueNode()))
                            .orElseThrow();
                default -> throw new AssertionError("nothing at " + path);
            };
        }
        return spot;
    }

    private static List<MatchResult> steps(String path) {
        return STEP.matcher(path).results().toList();
    }

    /// The same file is read again for each change of it.
    private static Node composed(String text) {
        return COMPOSED.computeIfAbsent(
                text, _ -> new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text)));
    }

    /// Makes values of what was composed, anew each time.
    private static final class Loading extends SafeConstructor {

        private Loading() {
            super(new LoaderOptions());
        }

        private Object of(Node root) {
            return constructDocument(root);
        }
    }
}
