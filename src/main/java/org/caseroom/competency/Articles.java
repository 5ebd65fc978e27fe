package org.caseroom.competency;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The articles of the United Nations Convention against Cybercrime (General Assembly resolution 79/243), by the id
/// that courses use.
public final class Articles {

    private static final int LAST = 68;

    private final List<Article> all;
    private final Map<String, Article> byId;

    Articles(List<Article> all) {
        if (!all.stream()
                .map(Article::number)
                .toList()
                .equals(IntStream.rangeClosed(1, LAST).boxed().toList())) {
            throw new UnsoundFrameworkException("The articles are not those from 1 to %d in order.".formatted(LAST));
        }
        this.all = List.copyOf(all);
        this.byId = all.stream().collect(Collectors.toUnmodifiableMap(Article::id, Function.identity()));
    }

    /// Those that ship with Caseroom.
    public static Articles shipped() {
        return Shipped.ARTICLES;
    }

    /// Read once.
    private static final class Shipped {

        private static final Articles ARTICLES = new Articles(Sheet.shipped("uncc-articles.csv", Articles::article));
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

    static Article article(NamedCsvRecord row) {
        var safeguard = row.getField("safeguard");
        return new Article(
                Integer.parseInt(row.getField("number")),
                Integer.parseInt(row.getField("chapter")),
                statement(row, "title"),
                statement(row, "asks"),
                safeguard.isEmpty() ? null : safeguard,
                new Correspondence(
                        Sheet.words(row, "budapest"),
                        Sheet.words(row, "second-protocol"),
                        Sheet.oneOf(row, "correspondence-sureness", Sureness.class)
                                .orElse(Sureness.UNVERIFIED)));
    }

    private static Statement statement(NamedCsvRecord row, String column) {
        return new Statement(
                Sheet.text(row, column),
                Sheet.oneOf(row, column + "-sureness", Sureness.class)
                        .orElseThrow(() -> new IllegalArgumentException("How sure is the %s?".formatted(column))));
    }
}
