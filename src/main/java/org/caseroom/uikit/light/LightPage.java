package org.caseroom.uikit.light;

import static org.caseroom.uikit.light.Html.element;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.shared.words.Direction;
import org.caseroom.shared.words.Languages;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The frame that all pages without Flow share.
@Component
public class LightPage {

    private static final List<String> STYLES = List.of(
            "styles/tokens.css", "styles/fonts/fonts.css", "styles/base.css", "styles/parts.css", "styles/light.css");

    private final Words words;

    LightPage(Words words) {
        this.words = words;
    }

    /// What stands in the frame.
    ///
    /// @param kind the class of the page, such as `sign-in`; empty for none
    /// @param main the children of `<main>`
    /// @param ways what stands at the end of the header: links to elsewhere
    public record Content(String title, String kind, List<Html> main, List<Html> ways) {

        /// The kind of page that holds the player, which brings a `<main>` of its own.
        public static final String PLAYER = "learn";

        public Content {
            main = List.copyOf(main);
            ways = List.copyOf(ways);
        }

        public Content(String title, String kind, List<Html> main) {
            this(title, kind, main, List.of());
        }
    }

    public String render(Locale wanted, Content content) {
        return render(wanted, content, List.of(), List.of());
    }

    /// As above, with styles and module scripts of ours, named below `/app/`.
    public String render(Locale wanted, Content content, List<String> moreStyles, List<String> scripts) {
        var locale = words.supported(wanted);
        var page = element("html", head(content, moreStyles, scripts), body(locale, content))
                .with("lang", locale.toLanguageTag())
                .with("dir", Direction.of(locale).html());
        var result = new StringBuilder("<!doctype html>");
        page.writeTo(result);
        return result.toString();
    }

    /// A path within the platform, whatever path it is served under.
    public static String local(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().getPath() + path;
    }

    private static Html head(Content content, List<String> moreStyles, List<String> scripts) {
        var children = new ArrayList<Html>();
        children.add(element("meta").with("charset", "utf-8"));
        children.add(element("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"));
        children.add(element("title", content.title() + " · Caseroom"));
        children.add(element("link")
                .with("rel", "icon")
                .with("href", local("/app/styles/icon.svg"))
                .with("type", "image/svg+xml"));
        for (var style : STYLES) {
            children.add(style(style));
        }
        moreStyles.forEach(style -> children.add(style(style)));
        scripts.forEach(
                script -> children.add(element("script").with("type", "module").with("src", local("/app/" + script))));
        return element("head").containing(children);
    }

    private static Html style(String path) {
        return element("link").with("rel", "stylesheet").with("href", local("/app/" + path));
    }

    private Html body(Locale locale, Content content) {
        var languages = LanguageChoice.of(locale, words.text(locale, "light.language"))
                .map(choice -> content.ways().isEmpty() ? choice : menu(locale, choice));
        return element(
                        "body",
                        element("a", words.text(locale, "light.skip"))
                                .with("class", "skip-link")
                                .with("href", "#main"),
                        header(content, languages),
                        element(content.kind().equals(Content.PLAYER) ? "div" : "main")
                                .with("id", "main")
                                .with("tabindex", "-1")
                                .containing(content.main()),
                        element(
                                "footer",
                                element("p", words.text(locale, "light.footer", Map.of())),
                                servicePages(locale)))
                .with("class", content.kind().isEmpty() ? "light-page" : "light-page " + content.kind());
    }

    private Html servicePages(Locale locale) {
        var links = Arrays.stream(ServicePage.values())
                .map(page -> element("a", words.text(locale, page.key())).with("href", local(page.path())))
                .toList();
        return element("nav")
                .with("aria-label", words.text(locale, "light.pages"))
                .containing(links);
    }

    private static Html header(Content content, Optional<Html> languages) {
        var header = element(
                        "header",
                        element("a", "Caseroom").with("class", "brand-name").with("href", local("/")))
                .with("class", "brand");
        var ways = Stream.concat(content.ways().stream(), languages.stream()).toList();
        return ways.isEmpty()
                ? header
                : header.containing(element("div").with("class", "brand-end").containing(ways));
    }

    /// The choice behind the language that is spoken, where other things stand beside it.
    private Html menu(Locale locale, Html choice) {
        return element(
                        "details",
                        element(
                                "summary",
                                element("span", words.text(locale, "light.language"))
                                        .with("class", "visually-hidden"),
                                Html.text(" " + Languages.nameOf(locale))),
                        choice)
                .with("class", "language-menu")
                .with("data-test", "language-menu");
    }
}
