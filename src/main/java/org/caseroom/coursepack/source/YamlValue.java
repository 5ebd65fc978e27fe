package org.caseroom.coursepack.source;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseroom.shared.Slug;

/// A value that is about to be read as something. What does not fit is reported, and a stand-in is returned.
public final class YamlValue {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final Slug UNREAD = new Slug("unread");

    private final String name;
    private final Yaml yaml;
    private final Problems problems;

    YamlValue(String name, Yaml yaml, Problems problems) {
        this.name = name;
        this.yaml = yaml;
        this.problems = problems;
    }

    /// The value of a whole YAML file.
    public static YamlValue ofFile(SourceText source, Problems problems) {
        return root(source.at(0), YamlParser.parse(source, 0, source.length(), problems), problems);
    }

    static YamlValue root(Span place, Optional<Yaml> yaml, Problems problems) {
        return new YamlValue("The file", yaml.orElseGet(() -> new Yaml.Unread(place)), problems);
    }

    public Span span() {
        return yaml.span();
    }

    /// Reports that the value is wrong.
    public void wrong(String code, String message) {
        problems.error(yaml.span(), code, message);
    }

    /// Warns that the value is worth a second look.
    public void doubtful(String code, String message) {
        problems.warning(yaml.span(), code, message);
    }

    /// Keys and values. A key that is not known is reported.
    public YamlMap map(Set<String> known) {
        return switch (yaml) {
            case Yaml.Mapping mapping -> new YamlMap(mapping, known, problems);
            case Yaml.Unread _ -> YamlMap.unread(yaml.span(), problems);
            case Yaml.Scalar _, Yaml.Sequence _ -> {
                wrong("type", "%s must hold keys with values (%s).".formatted(name, String.join(", ", known)));
                yield YamlMap.unread(yaml.span(), problems);
            }
        };
    }

    /// What stands behind a key, where that is a single word; judges nothing.
    public Optional<String> peek(String key) {
        return yaml instanceof Yaml.Mapping mapping && mapping.find(key).orElse(yaml) instanceof Yaml.Scalar scalar
                ? Optional.of(scalar.value())
                : Optional.empty();
    }

    /// The items of a list.
    public List<YamlValue> list() {
        return switch (yaml) {
            case Yaml.Sequence _ -> items();
            case Yaml.Unread _ -> List.of();
            case Yaml.Scalar _, Yaml.Mapping _ -> {
                wrong(
                        "type",
                        "%s must be a list; write [first, second] or one line with \"- \" for each.".formatted(name));
                yield List.of();
            }
        };
    }

    /// The items, where this is a list; judges nothing.
    public List<YamlValue> items() {
        return yaml instanceof Yaml.Sequence(var items, var span)
                ? items.stream()
                        .map(item -> new YamlValue("An item of " + name, item, problems))
                        .toList()
                : List.of();
    }

    /// The items of a list that must not be empty.
    public List<YamlValue> filledList() {
        var items = list();
        if (items.isEmpty() && yaml instanceof Yaml.Sequence) {
            wrong("empty-list", "%s is empty; give at least one item.".formatted(name));
        }
        return items;
    }

    /// Text of 1 to so many characters, without the white space around it.
    public String text(int longest) {
        var text = scalar("text").map(scalar -> asText(scalar).strip()).orElse("");
        if (text.length() > longest) {
            wrong("too-long", "%s has %,d characters; shorten it to %,d.".formatted(name, text.length(), longest));
        }
        return text;
    }

    /// Text, and where it stands.
    public Located<String> located(int longest) {
        var text = text(longest);
        if (text.isEmpty()) {
            return Located.standIn(span(), text);
        }
        return yaml instanceof Yaml.Scalar scalar
                ? Located.at(span(), text, scalar.source())
                : Located.at(span(), text);
    }

    public Located<Slug> slug() {
        var text = located(200);
        if (text.isStandIn() || Slug.isSlug(text.value())) {
            return text.isStandIn() ? Located.standIn(span(), UNREAD) : Located.at(span(), new Slug(text.value()));
        }
        wrong(
                "id-form",
                "%s is no id; use lower-case letters, digits and hyphens, 2 to 64 characters, beginning with a letter."
                        .formatted(Problems.quoted(text.value())));
        return Located.standIn(span(), UNREAD);
    }

    public List<Located<Slug>> slugs() {
        return list().stream().map(YamlValue::slug).toList();
    }

    public int wholeNumber(int least, int most) {
        var number = plain("a whole number")
                .filter(scalar -> matches(scalar, WHOLE, "a whole number, such as %d".formatted(least)))
                .map(scalar -> Integer.parseInt(scalar.value()));
        if (number.isPresent() && (number.get() < least || number.get() > most)) {
            wrong("range", "%s is %,d; it must lie between %,d and %,d.".formatted(name, number.get(), least, most));
            return least;
        }
        return number.orElse(least);
    }

    /// The whole number, where this is one; judges nothing.
    public Optional<Integer> asWholeNumber() {
        return yaml instanceof Yaml.Scalar scalar
                        && scalar.plain()
                        && WHOLE.matcher(scalar.value()).matches()
                ? Optional.of(Integer.parseInt(scalar.value()))
                : Optional.empty();
    }

    public BigDecimal decimal() {
        return plain("a number")
                .filter(scalar ->
                        matches(scalar, DECIMAL, "a number without thousands separators, such as 4800 or 0.5"))
                .map(scalar -> new BigDecimal(scalar.value()))
                .orElse(BigDecimal.ZERO);
    }

    public boolean truth() {
        return plain("true or false")
                .filter(scalar -> matches(scalar, Pattern.compile("true|false"), "true or false"))
                .map(scalar -> Boolean.parseBoolean(scalar.value()))
                .orElse(false);
    }

    /// Whether the value is this very word.
    public boolean is(String word) {
        return yaml instanceof Yaml.Scalar scalar && scalar.value().equals(word);
    }

    /// One of the words of an enum, written as `after-submit` for `AFTER_SUBMIT`.
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        var constants = type.getEnumConstants();
        var words = Arrays.stream(constants).map(YamlValue::word).toList();
        var index = words.indexOf(oneOf(words));
        return constants[Math.max(0, index)];
    }

    /// One of some words; another is reported.
    public String oneOf(List<String> words) {
        var text = located(200);
        if (!text.isStandIn() && !words.contains(text.value())) {
            wrong(
                    "unknown-value",
                    "%s cannot be %s; it is one of: %s.%s"
                            .formatted(
                                    name,
                                    Problems.quoted(text.value()),
                                    String.join(", ", words),
                                    problems.suggestion(text.value(), words)));
        }
        return text.value();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean matches(Yaml.Scalar scalar, Pattern form, String wanted) {
        var fits = form.matcher(scalar.value()).matches();
        if (!fits) {
            wrong("type", "%s must be %s; this is %s.".formatted(name, wanted, Problems.quoted(scalar.value())));
        }
        return fits;
    }

    private String asText(Yaml.Scalar scalar) {
        if (scalar.plain() && ScalarKind.isMoreThanText(scalar.value())) {
            wrong(
                    "type",
                    "%s must be text, and %s is not text in YAML; put it in quotes: \"%s\"."
                            .formatted(name, scalar.value(), scalar.value()));
        } else if (scalar.value().isBlank()) {
            wrong("empty", "%s is empty; write something or remove the key.".formatted(name));
        }
        return scalar.value();
    }

    private Optional<Yaml.Scalar> plain(String wanted) {
        return scalar(wanted).filter(scalar -> {
            if (!scalar.plain()) {
                wrong("type", "%s must be %s; remove the quotes.".formatted(name, wanted));
            }
            return scalar.plain();
        });
    }

    private Optional<Yaml.Scalar> scalar(String wanted) {
        return switch (yaml) {
            case Yaml.Scalar scalar
            when scalar.plain() && ScalarKind.isNothing(scalar.value()) -> {
                wrong("empty", "%s is empty; it must be %s.".formatted(name, wanted));
                yield Optional.empty();
            }
            case Yaml.Scalar scalar -> Optional.of(scalar);
            case Yaml.Unread _ -> Optional.empty();
            case Yaml.Sequence _, Yaml.Mapping _ -> {
                wrong("type", "%s must be %s, not a list or keys.".formatted(name, wanted));
                yield Optional.empty();
            }
        };
    }
}
