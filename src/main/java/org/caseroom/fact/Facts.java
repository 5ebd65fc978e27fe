package org.caseroom.fact;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.caseroom.competency.LocalText;
import org.caseroom.competency.Sheet;
import org.caseroom.competency.Sureness;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;

/// The facts that are known, by id, in the order of their table.
public final class Facts {

    private static final int LONGEST = 600;

    private final Map<Slug, Fact> byId;

    private Facts(Map<Slug, Fact> byId) {
        this.byId = byId;
    }

    /// Those that ship with Caseroom.
    public static Facts shipped() {
        return Shipped.FACTS;
    }

    /// Read once.
    private static final class Shipped {

        private static final Facts FACTS = read(new InputStreamReader(
                Objects.requireNonNull(Facts.class.getResourceAsStream("/facts/facts.csv"), "facts.csv"),
                StandardCharsets.UTF_8));
    }

    /// Reads a table.
    ///
    /// @throws org.caseroom.competency.UnsoundFrameworkException if a row can't be what it should be
    static Facts read(Reader text) {
        var facts = new LinkedHashMap<Slug, Fact>();
        Sheet.rows(text, row -> {
            var fact = fact(row);
            if (facts.put(fact.id(), fact) != null) {
                throw new IllegalArgumentException("%s stands here a second time".formatted(fact.id()));
            }
            return fact;
        });
        return new Facts(facts);
    }

    /// These, with the others in place of those of the same id, and behind them.
    Facts with(Facts others) {
        var all = new LinkedHashMap<>(byId);
        all.putAll(others.byId);
        return new Facts(all);
    }

    public List<Fact> all() {
        return List.copyOf(byId.values());
    }

    public Set<Slug> ids() {
        return byId.keySet();
    }

    public Optional<Fact> find(Slug id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static Fact fact(NamedCsvRecord row) {
        row.getFieldsAsMap().forEach((column, text) -> {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("%s is longer than %d characters".formatted(column, LONGEST));
            }
        });
        return new Fact(
                new Slug(Sheet.text(row, "id")),
                LocalText.of(row, "value"),
                LocalText.of(row, "sentence"),
                AsOf.of(Sheet.text(row, "as-of")),
                Sheet.text(row, "source"),
                Sheet.text(row, "publisher"),
                address(row.getField("url")),
                Sheet.oneOf(row, "sureness", Sureness.class)
                        .orElseThrow(() -> new IllegalArgumentException("sureness is empty")));
    }

    private static @Nullable String address(String url) {
        if (url.isEmpty()) {
            return null;
        }
        if (!"https".equals(URI.create(url).getScheme())) {
            throw new IllegalArgumentException("%s is no https address".formatted(url));
        }
        return url;
    }
}
