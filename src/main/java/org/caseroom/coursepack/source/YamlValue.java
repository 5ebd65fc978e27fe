package org.caseroom.coursepack.source;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.Finding;
import org.caseroom.coursepack.finding.Phrase;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.YamlFinding;
import org.caseroom.shared.Slug;

/// A value that is about to be read as something. What does not fit is reported, and a stand-in is returned.
public final class YamlValue {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern PERCENTAGE = Pattern.compile("\\d{1,3}(\\.\\d{1,10})? ?%");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern TRUTH = Pattern.compile("true|false");
    private static final Slug UNREAD = new Slug("unread");

    private final Phrase.Name name;
    private final Yaml yaml;
    private final Problems problems;

    YamlValue(Phrase.Name name, Yaml yaml, Problems problems) {
        this.name = name;
        this.yaml = yaml;
        this.problems = problems;
    }

    /// The value of a whole YAML file.
    public static YamlValue ofFile(SourceText source, Problems problems) {
        return root(source.at(0), YamlParser.parse(source, 0, source.length(), problems), problems);
    }

    static YamlValue root(Span place, Optional<Yaml> yaml, Problems problems) {
        return new YamlValue(new Phrase.Name.File(), yaml.orElseGet(() -> new Yaml.Unread(place)), problems);
    }

    public Span span() {
        return yaml.span();
    }

    /// Reports that the value is wrong.
    public void wrong(Finding finding) {
        problems.error(yaml.span(), finding);
    }

    /// Warns that the value is worth a second look.
    public void doubtful(Finding finding) {
        problems.warning(yaml.span(), finding);
    }

    /// Keys and values. A key that is not known is reported.
    public YamlMap map(Set<String> known) {
        return switch (yaml) {
            case Yaml.Mapping mapping -> new YamlMap(mapping, known, problems);
            case Yaml.Unread _ -> YamlMap.unread(yaml.span(), problems);
            case Yaml.Scalar _, Yaml.Sequence _ -> {
                wrong(new YamlFinding.Type.NoKeys(name, List.copyOf(new TreeSet<>(known))));
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
                wrong(new YamlFinding.Type.NoList(name));
                yield List.of();
            }
        };
    }

    /// The items, where this is a list; judges nothing.
    public List<YamlValue> items() {
        return yaml instanceof Yaml.Sequence(var items, var span)
                ? items.stream()
                        .map(item -> new YamlValue(new Phrase.Name.Item(name), item, problems))
                        .toList()
                : List.of();
    }

    /// The items of a list that must not be empty.
    public List<YamlValue> filledList() {
        var items = list();
        if (items.isEmpty() && yaml instanceof Yaml.Sequence) {
            wrong(new YamlFinding.EmptyList(name));
        }
        return items;
    }

    /// Text of 1 to so many characters, without the white space around it.
    public String text(int longest) {
        var text = scalar(YamlFinding.Wanted.TEXT)
                .map(scalar -> asText(scalar).strip())
                .orElse("");
        if (text.length() > longest) {
            wrong(new YamlFinding.TooLong(name, text.length(), longest));
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
        wrong(new YamlFinding.IdForm.OfThing(new Quote(text.value())));
        return Located.standIn(span(), UNREAD);
    }

    public List<Located<Slug>> slugs() {
        return list().stream().map(YamlValue::slug).toList();
    }

    public int wholeNumber(int least, int most) {
        var number = plain(YamlFinding.Wanted.WHOLE_NUMBER)
                .filter(scalar ->
                        matches(scalar, WHOLE, value -> new YamlFinding.Type.NoWholeNumber(name, value, least)))
                .map(scalar -> Integer.parseInt(scalar.value()));
        if (number.isPresent() && (number.get() < least || number.get() > most)) {
            wrong(new YamlFinding.Range(name, number.get(), least, most));
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
        return plain(YamlFinding.Wanted.NUMBER)
                .filter(scalar -> matches(scalar, DECIMAL, value -> new YamlFinding.Type.NoNumber(name, value)))
                .map(scalar -> new BigDecimal(scalar.value()))
                .orElse(BigDecimal.ZERO);
    }

    /// What stands before the sign for per cent, where there is one; judges nothing.
    public Optional<BigDecimal> asPercentage() {
        return yaml instanceof Yaml.Scalar scalar
                        && PERCENTAGE.matcher(scalar.value()).matches()
                ? Optional.of(new BigDecimal(scalar.value().replace("%", "").strip()))
                : Optional.empty();
    }

    public boolean truth() {
        return plain(YamlFinding.Wanted.TRUTH)
                .filter(scalar -> matches(scalar, TRUTH, value -> new YamlFinding.Type.NoTruth(name, value)))
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
            wrong(new YamlFinding.UnknownValue(
                    name, new Quote(text.value()), words, problems.near(text.value(), words)));
        }
        return text.value();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean matches(Yaml.Scalar scalar, Pattern form, Function<Quote, Finding> otherwise) {
        var fits = form.matcher(scalar.value()).matches();
        if (!fits) {
            wrong(otherwise.apply(new Quote(scalar.value())));
        }
        return fits;
    }

    private String asText(Yaml.Scalar scalar) {
        if (scalar.plain() && ScalarKind.isMoreThanText(scalar.value())) {
            wrong(new YamlFinding.Type.NoText(name, new Quote(scalar.value())));
        } else if (scalar.value().isBlank()) {
            wrong(new YamlFinding.Empty.Blank(name));
        }
        return scalar.value();
    }

    private Optional<Yaml.Scalar> plain(YamlFinding.Wanted wanted) {
        return scalar(wanted).filter(scalar -> {
            if (!scalar.plain()) {
                wrong(new YamlFinding.Type.Quoted(name, wanted));
            }
            return scalar.plain();
        });
    }

    private Optional<Yaml.Scalar> scalar(YamlFinding.Wanted wanted) {
        return switch (yaml) {
            case Yaml.Scalar scalar
            when scalar.plain() && ScalarKind.isNothing(scalar.value()) -> {
                wrong(new YamlFinding.Empty.Nothing(name, wanted));
                yield Optional.empty();
            }
            case Yaml.Scalar scalar -> Optional.of(scalar);
            case Yaml.Unread _ -> Optional.empty();
            case Yaml.Sequence _, Yaml.Mapping _ -> {
                wrong(new YamlFinding.Type.NoValue(name, wanted));
                yield Optional.empty();
            }
        };
    }
}
