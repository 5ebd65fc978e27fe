package org.caseroom.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseroom.identity.ChoosingLanguage;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.DemoPeople;
import org.caseroom.notification.Inbox;

/// What stands around every view: the name of the house, the ways through it, and who is signed in.
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "#main";

    /// Moves the ways alone, not the page, so that this one stands in their middle. It tries again for some frames,
    /// for
    /// the look may come later than the words.
    private static final String INTO_SIGHT = """
            const ways = this.closest('nav');
            let frames = 120;
            const move = () => {
                const all = ways.getBoundingClientRect(), way = this.getBoundingClientRect(), before = ways.scrollLeft;
                ways.scrollLeft += way.left + way.width / 2 - all.left - all.width / 2;
                if (ways.scrollLeft === before && frames-- > 0) requestAnimationFrame(move);
            };
            move();""";

    private final Map<String, Anchor> ways = new LinkedHashMap<>();
    private final Anchor skip = skipLink();
    private final Div view = new Div();
    private final Anchor inboxLink = new Anchor("inbox", "");
    private final transient Inbox inbox;
    private final transient CurrentPerson person;
    private boolean arrived;
    private String shown = "";

    MainLayout(CurrentPerson person, DemoPeople demo, Inbox inbox, ChoosingLanguage choosing) {
        this.person = person;
        this.inbox = inbox;
        addClassName("cr-house");
        view.addClassName("cr-house-view");
        view.setId("main");
        view.getElement().setAttribute("tabindex", "-1");
        add(skip);
        if (!demo.all().isEmpty()) {
            add(demoBanner());
        }
        add(new Header(bar(choosing)), view, new HouseFooter());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        view.removeAll();
        view.getElement().appendChild(content.getElement());
    }

    /// Marks where one is, and takes those who can't see it to the title of what has come. A filter that changes
    /// the
    /// address leaves them where they are.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        // From the root, a mark alone would lead to the page there.
        skip.setHref("./" + event.getLocation().getPathWithQueryParameters() + MAIN);
        ways.forEach((way, link) -> {
            if (way.equals(nearest(path))) {
                link.getElement().setAttribute("aria-current", "page");
                link.getElement().executeJs(INTO_SIGHT);
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        if (arrived && !path.equals(shown)) {
            view.getElement().executeJs("(this.querySelector('h1') ?? this).focus()");
        }
        arrived = true;
        countUnread();
        shown = path;
    }

    /// One small query for each way somebody goes.
    private void countUnread() {
        var unread = inbox.unread(person.actor());
        inboxLink.setText(getTranslation("notification.bar", "unread", unread));
        inboxLink.setAriaLabel(getTranslation("notification.bar.label", "unread", unread));
    }

    private String nearest(String path) {
        return ways.keySet().stream()
                .filter(way -> path.equals(way) || (!way.isEmpty() && path.startsWith(way + "/")))
                .findFirst()
                .orElse("?");
    }

    private Anchor skipLink() {
        var link = new Anchor(MAIN, getTranslation("shell.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }

    private Div demoBanner() {
        var title = new Span(getTranslation("shell.demo.title"));
        title.getStyle().set("font-weight", "600");
        var banner = new Div(title, new Span(getTranslation("shell.demo.text")));
        banner.addClassName("cr-demo-banner");
        return banner;
    }

    private Div bar(ChoosingLanguage choosing) {
        var brand = new Anchor("", "Caseroom");
        brand.addClassName("brand-name");
        var bar = new Div(brand, navigation(), whoAmI(choosing));
        bar.addClassName("cr-house-bar");
        return bar;
    }

    /// The views that announce themselves with `@Menu` and that this person may open, in their order.
    private Nav navigation() {
        var list = new UnorderedList();
        MenuConfiguration.getMenuEntries().stream().map(this::way).forEach(list::add);
        var navigation = new Nav(list);
        navigation.setAriaLabel(getTranslation("shell.navigation"));
        navigation.addClassName("cr-nav");
        return navigation;
    }

    private Component way(MenuEntry entry) {
        var path = entry.path().replaceFirst("^/", "");
        var link = new Anchor(path, getTranslation(entry.title()));
        ways.put(path, link);
        return new ListItem(link);
    }

    private Div whoAmI(ChoosingLanguage choosing) {
        var signOut = new Anchor("sign-out", getTranslation("shell.sign-out"));
        signOut.setRouterIgnore(true);
        var languages = new LanguageMenu(language -> choosing.choose(person.actor(), language));
        var who = new Div(new Anchor("account", person.actor().name()), inboxLink, languages, signOut);
        who.addClassName("cr-whoami");
        return who;
    }
}
