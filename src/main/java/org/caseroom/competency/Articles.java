package org.caseroom.competency;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The articles of the United Nations Convention against Cybercrime (General Assembly resolution 79/243), by the id
/// that
/// courses use.
public final class Articles {

    private static final String FILE = "/competency/uncc-articles.csv";

    private final List<Article> all;
    private final Map<String, Article> byId;

    private Articles(List<Article> all) {
        this.all = all;
        this.byId = all.stream().collect(Collectors.toUnmodifiableMap(Article::id, Function.identity()));
    }

    /// Those that ship with Caseroom.
    public static Articles shipped() {
        var file = Objects.requireNonNull(Articles.class.getResourceAsStream(FILE), FILE);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Articles(csv.stream().map(Articles::article).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// In the order of their numbers.
    public List<Article> all() {
        return all;
    }

    public boolean exists(String id) {
        return byId.containsKey(id);
    }

    public Optional<Article> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static Article article(NamedCsvRecord row) {
        var title = row.getField("title");
        return new Article(
                Integer.parseInt(row.getField("number")),
                Integer.parseInt(row.getField("chapter")),
                title.isEmpty() ? null : title);
    }
}
