package org.caseroom.coursepack.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// The last gate: HTML leaves with the elements, attributes and values of our vocabulary, or without them.
final class LessonSanitizer {

    private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9-]{0,100}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final PolicyFactory LESSON = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "br",
                    "hr",
                    "sup")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "div", "aside", "section", "details", "summary")
            .allowElements("figure", "figcaption", "img", "a")
            .allowWithoutAttributes("a", "div")
            .allowAttributes("id")
            .matching(ANCHOR)
            .onElements("h2", "h3", "h4")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[A-Za-z0-9+#-]{1,30}"))
            .onElements("code")
            .allowAttributes("align")
            .matching(false, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(false, "col")
            .onElements("th")
            .allowAttributes("class")
            .matching(false, "table-scroll")
            .onElements("div")
            .allowAttributes("class")
            .matching(false, "callout")
            .onElements("aside")
            .allowAttributes("data-kind")
            .matching(false, "note", "tip", "warning", "law", "evidence")
            .onElements("aside")
            .allowAttributes("class")
            .matching(false, "case", "example", NationalBox.NAME)
            .onElements("section")
            .allowAttributes("data-place", "data-keeper")
            .onElements("section")
            .allowAttributes("data-as-of")
            .matching(Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
            .onElements("section")
            .allowAttributes("lang")
            .matching(Pattern.compile("[A-Za-z0-9-]{2,35}"))
            .onElements("section")
            .allowAttributes("class")
            .matching(false, "callout-title", "case-title", "example-title")
            .onElements("p")
            .allowAttributes("class")
            .matching(false, "check", "description")
            .onElements("details")
            .allowAttributes("class")
            .matching(false, "ref")
            .onElements("sup")
            .allowAttributes("class")
            .matching(false, "term", "lesson-link", "fact")
            .onElements("a")
            .allowAttributes("data-definition")
            .onElements("a")
            .allowAttributes("data-activity", "data-fact")
            .matching(ANCHOR)
            .onElements("a")
            .allowAttributes("href")
            .matching(LessonSanitizer::isLink)
            .onElements("a")
            .allowAttributes("target")
            .matching(false, "_blank")
            .onElements("a")
            .allowAttributes("rel")
            .matching(false, "noopener noreferrer")
            .onElements("a")
            .allowUrlProtocols("https")
            .allowAttributes("src")
            .matching(Pattern.compile("media/[0-9a-f]{64}"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("loading")
            .matching(false, "lazy")
            .onElements("img")
            .toFactory();

    private static final PolicyFactory PROSE = new HtmlPolicyBuilder()
            .allowElements("p", "em", "strong", "code", "br")
            .toFactory();

    private LessonSanitizer() {}

    static String lesson(String html) {
        return LESSON.sanitize(html);
    }

    static String prose(String html) {
        return PROSE.sanitize(html);
    }

    private static boolean isLink(String href) {
        return href.equals("#") || href.matches("#(term|source|fact)-[a-z0-9-]{1,80}") || LinkTarget.isHttps(href);
    }
}
