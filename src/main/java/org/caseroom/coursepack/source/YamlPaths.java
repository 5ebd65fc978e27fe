package org.caseroom.coursepack.source;

/// Says what a place in a text belongs to.
final class YamlPaths {

    private YamlPaths() {}

    /// The path of the innermost value at an offset, such as `questions[3].prompt`; empty where none stands there.
    /// A key
    /// belongs to its value.
    static String at(Yaml yaml, int offset) {
        return at(yaml, offset, "");
    }

    private static String at(Yaml yaml, int offset, String path) {
        return switch (yaml) {
            case Yaml.Mapping keys -> {
                for (var entry : keys.entries()) {
                    if (isIn(offset, entry.key().span(), entry.value().span())) {
                        var key = entry.key().value();
                        yield at(entry.value(), offset, path.isEmpty() ? key : path + "." + key);
                    }
                }
                yield path;
            }
            case Yaml.Sequence list -> {
                for (var index = 0; index < list.items().size(); index++) {
                    var item = list.items().get(index);
                    if (isIn(offset, item.span(), item.span())) {
                        yield at(item, offset, "%s[%d]".formatted(path, index));
                    }
                }
                yield path;
            }
            case Yaml.Scalar _, Yaml.Unread _ -> path;
        };
    }

    private static boolean isIn(int offset, Span first, Span last) {
        return offset >= first.start() && offset <= Math.max(first.end(), last.end());
    }
}
