package org.caseroom.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;
import org.caseroom.coursepack.Level;
import org.caseroom.learning.CatalogueFilter;

/// What one looks for in the catalogue, as it stands in the address. What makes no sense there is no filter.
final class CatalogueAddress {

    private static final String SEARCH = "search";
    private static final String LEVEL = "level";
    private static final String LANGUAGE = "language";
    private static final String ARTICLE = "article";
    private static final int LONGEST_SEARCH = 200;

    private CatalogueAddress() {}

    static CatalogueFilter read(QueryParameters parameters) {
        return new CatalogueFilter(
                parameters
                        .getSingleParameter(SEARCH)
                        .filter(search -> search.length() <= LONGEST_SEARCH)
                        .orElse(""),
                parameters
                        .getSingleParameter(LEVEL)
                        .flatMap(name -> Arrays.stream(Level.values())
                                .filter(level -> level.name().equalsIgnoreCase(name))
                                .findFirst())
                        .orElse(null),
                parameters
                        .getSingleParameter(LANGUAGE)
                        .map(Locale::forLanguageTag)
                        .filter(language -> !language.getLanguage().isEmpty())
                        .orElse(null),
                parameters
                        .getSingleParameter(ARTICLE)
                        .filter(article -> article.matches("UNCC-[0-9]{1,2}"))
                        .orElse(null));
    }

    static QueryParameters write(CatalogueFilter filter) {
        var parameters = new TreeMap<String, String>();
        if (!filter.search().isEmpty()) {
            parameters.put(SEARCH, filter.search());
        }
        if (filter.level() != null) {
            parameters.put(LEVEL, filter.level().name().toLowerCase(Locale.ROOT));
        }
        if (filter.language() != null) {
            parameters.put(LANGUAGE, filter.language().toLanguageTag());
        }
        if (filter.article() != null) {
            parameters.put(ARTICLE, filter.article());
        }
        return QueryParameters.simple(parameters);
    }

    static void open(CatalogueFilter filter) {
        UI.getCurrent().navigate(Places.CATALOGUE, write(filter));
    }
}
