package org.caseroom.coursepack.source;

import java.util.ArrayList;
import java.util.List;

/// Where in a text an edit of its YAML goes, and what comes there. Each gives the ways to try, the best first.
final class YamlSplices {

    private static final int STEP = 2;

    private final String text;
    private final String lineEnd;
    private final YamlPrinter printer;

    YamlSplices(String text) {
        this.text = text;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.printer = new YamlPrinter(lineEnd);
    }

    /// A value in the place of another.
    List<String> replacing(YamlSpot spot, YamlNode value) {
        var span = spot.yaml().span();
        var old = span.in(text);
        var start = span.start();
        var lead = "";
        if (old.isEmpty() && spot.key().isPresent()) {
            start = text.indexOf(':', spot.key().get().span().end()) + 1;
            lead = " ";
        }
        var end = old.isEmpty() ? start : span.end();
        var ways = new ArrayList<String>();
        if (value instanceof YamlNode.Text(var words)) {
            var indent = spot.key().map(this::column).orElse(column(spot.yaml())) + STEP;
            for (var way : ScalarWriting.ways(words, old, spot.inFlow(), indent, lineEnd)) {
                ways.add(text.substring(0, start) + lead + way + text.substring(end));
            }
        } else {
            ways.add(text.substring(0, start) + lead + YamlPrinter.inline(value) + text.substring(end));
        }
        return ways;
    }

    /// One more key behind the others.
    List<String> adding(Yaml.Mapping keys, String key, YamlNode value) {
        if (YamlSpot.isFlow(keys, text)) {
            var inside = YamlPrinter.inline(YamlNode.Keys.none().with(key, value));
            return addingInFlow(
                    keys.span(),
                    keys.entries().isEmpty()
                            ? -1
                            : keys.entries().getLast().value().span().end(),
                    inside.substring(1, inside.length() - 1));
        }
        var first = keys.entries().getFirst().key();
        var last = keys.entries().getLast();
        var indent = column(first);
        return addingLines(
                Math.max(last.key().span().end() + 1, last.value().span().end()),
                " ".repeat(indent) + printer.entry(key, value, indent));
    }

    /// One more item behind the others; the list may be empty.
    List<String> adding(YamlSpot spot, Yaml.Sequence list, YamlNode item) {
        if (!YamlSpot.isFlow(list, text)) {
            var dash = dash(list.items().getFirst());
            var indent = dash - lineStart(dash);
            return addingLines(list.span().end(), " ".repeat(indent) + printer.item(item, indent));
        }
        var ways = new ArrayList<String>();
        if (list.items().isEmpty()
                && !item.isInline()
                && !spot.inFlow()
                && spot.key().isPresent()) {
            var indent = column(spot.key().get()) + STEP;
            ways.add(text.substring(0, list.span().start()).stripTrailing()
                    + lineEnd
                    + " ".repeat(indent)
                    + printer.item(item, indent)
                    + text.substring(list.span().end()));
        }
        ways.addAll(addingInFlow(
                list.span(),
                list.items().isEmpty() ? -1 : list.items().getLast().span().end(),
                YamlPrinter.inline(item)));
        return ways;
    }

    /// Nothing where a key with its value or an item was, and nothing of its lines.
    List<String> removing(YamlSpot spot) {
        return switch (spot.parent()) {
            case Yaml.Sequence list when list.items().size() == 1 -> emptied(list);
            case Yaml.Sequence list
            when spot.inFlow() -> cut(list.items().stream().map(Yaml::span).toList(), spot.index());
            case Yaml.Sequence _ ->
                cutLines(lineStart(dash(spot.yaml())), spot.yaml().span().end());
            case Yaml.Mapping keys
            when spot.inFlow() ->
                cut(keys.entries().stream().map(YamlSplices::whole).toList(), spot.index());
            case Yaml.Mapping keys -> cutEntry(keys, spot.index());
            case null, default -> List.of();
        };
    }

    /// An item before the one that it followed.
    List<String> movingUp(Yaml.Sequence list, int index) {
        var flow = YamlSpot.isFlow(list, text);
        var upper = list.items().get(index - 1).span();
        var lower = list.items().get(index).span();
        var from = flow ? upper.start() : dash(list.items().get(index - 1));
        var until = flow ? upper.end() : restOfLine(upper.end());
        var next = flow ? lower.start() : dash(list.items().get(index));
        var end = flow ? lower.end() : restOfLine(lower.end());
        return List.of(text.substring(0, from)
                + text.substring(next, end)
                + text.substring(until, next)
                + text.substring(from, until)
                + text.substring(end));
    }

    private List<String> addingInFlow(Span whole, int lastEnd, String inside) {
        return lastEnd < 0
                ? List.of(text.substring(0, whole.start() + 1) + inside + text.substring(whole.end() - 1))
                : List.of(text.substring(0, lastEnd) + ", " + inside + text.substring(lastEnd));
    }

    private List<String> addingLines(int behind, String lines) {
        var end = restOfLine(behind);
        return List.of(
                text.substring(0, end) + lineEnd + lines + (end == text.length() ? lineEnd : "") + text.substring(end));
    }

    /// The last item of a list goes; `[]` stays.
    private List<String> emptied(Yaml.Sequence list) {
        var start = list.span().start();
        if (!YamlSpot.isFlow(list, text)) {
            start = dash(list.items().getFirst());
            while (Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
        }
        var lead = start == list.span().start() ? "" : " ";
        return List.of(text.substring(0, start) + lead + "[]"
                + text.substring(list.span().end()));
    }

    private List<String> cutEntry(Yaml.Mapping keys, int index) {
        var entry = whole(keys.entries().get(index));
        var start = lineStart(entry.start());
        if (text.substring(start, entry.start()).isBlank()) {
            return cutLines(start, entry.end());
        }
        return index + 1 < keys.entries().size()
                ? List.of(text.substring(0, entry.start())
                        + text.substring(
                                keys.entries().get(index + 1).key().span().start()))
                : List.of();
    }

    private List<String> cutLines(int start, int end) {
        var rest = restOfLine(end);
        var next = rest == text.length() ? rest : rest + (text.startsWith("\r\n", rest) ? 2 : 1);
        return List.of(text.substring(0, start) + text.substring(next));
    }

    private List<String> cut(List<Span> parts, int index) {
        if (index > 0) {
            return List.of(text.substring(0, parts.get(index - 1).end())
                    + text.substring(parts.get(index).end()));
        }
        return parts.size() == 1
                ? List.of(text.substring(0, parts.getFirst().start())
                        + text.substring(parts.getFirst().end()))
                : List.of(text.substring(0, parts.getFirst().start())
                        + text.substring(parts.get(1).start()));
    }

    private static Span whole(Yaml.Entry entry) {
        var key = entry.key().span();
        return new Span(
                key.file(),
                key.start(),
                Math.max(key.end() + 1, entry.value().span().end()),
                key.line(),
                key.column());
    }

    private int dash(Yaml item) {
        return text.lastIndexOf('-', item.span().start() - 1);
    }

    private int column(Yaml yaml) {
        return yaml.span().start() - lineStart(yaml.span().start());
    }

    private int lineStart(int offset) {
        return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
    }

    private int restOfLine(int offset) {
        var end = offset;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
