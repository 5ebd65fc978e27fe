package org.caseroom.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The way to the pages of a list before and after. The page stands in the address, beside what the list is filtered
/// by.
public class PageLinks extends Nav {

    private static final String PAGE = "page";
    private static final int LAST = 1_000_000;

    /// @param filter the other query parameters of the address
    public PageLinks(Class<? extends Component> view, Map<String, String> filter, int page, int pages) {
        this(view, RouteParameters.empty(), filter, page, pages);
    }

    /// As above, for a view whose path has parameters.
    public PageLinks(
            Class<? extends Component> view, RouteParameters path, Map<String, String> filter, int page, int pages) {
        addClassName("cr-actions");
        setAriaLabel(getTranslation("uikit.pages.label"));
        if (page > 1) {
            add(link(view, path, filter, page - 1, "uikit.pages.previous"));
        }
        add(new Span(getTranslation("uikit.pages.place", "page", page, "pages", pages)));
        if (page < pages) {
            add(link(view, path, filter, page + 1, "uikit.pages.next"));
        }
    }

    /// The page that an address asks for; the first where it asks for none.
    public static int pageOf(QueryParameters parameters) {
        try {
            return parameters
                    .getSingleParameter(PAGE)
                    .map(Integer::valueOf)
                    .map(page -> Math.clamp(page, 1, LAST))
                    .orElse(1);
        } catch (NumberFormatException senseless) {
            return 1;
        }
    }

    private RouterLink link(
            Class<? extends Component> view, RouteParameters path, Map<String, String> filter, int page, String key) {
        var parameters = new TreeMap<String, List<String>>();
        filter.forEach((name, value) -> parameters.put(name, List.of(value)));
        if (page > 1) {
            parameters.put(PAGE, List.of(String.valueOf(page)));
        }
        var link = new RouterLink(getTranslation(key), view, path);
        link.setQueryParameters(new QueryParameters(parameters));
        return link;
    }
}
