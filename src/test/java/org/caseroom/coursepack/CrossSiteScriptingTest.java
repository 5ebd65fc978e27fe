package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.markdown.LessonMarkdown;
import org.caseroom.coursepack.markdown.LessonSurroundings;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever an author writes, the HTML that leaves has the tags and attributes of our vocabulary and no address but
/// https.
class CrossSiteScriptingTest {

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][^\\s/>]*)((?:[^>\"]|\"[^\"]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"/]+)=\"([^\"]*)\"|(\\S+)");
    private static final Pattern KNOWN_TAG = Pattern.compile(
            "/?(p|h[234]|ul|ol|li|blockquote|pre|code|em|strong|a|sup|table|thead|tbody|tr|th|td|div|aside|section|details|summary|figure|figcaption|img|br|hr)");
    private static final Pattern KNOWN_ATTRIBUTE = Pattern.compile(
            "id|class|href|rel|target|data-(kind|definition|activity)|scope|align|start|src|alt|width|height|loading");
    private static final Pattern KNOWN_ADDRESS = Pattern.compile("#[a-z0-9-]*|https://.*|media/[0-9a-f]{64}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//evil.example></sCrIpT>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<svg><animate onbegin=alert(1) attributeName=x></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<iframe srcdoc=\"<script>alert(1)</script>\">",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<details open ontoggle=alert(1)>",
                "<body onload=alert(1)>",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?xml version=\"1.0\"?><script>alert(1)</script>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](\\j\\avascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "[x](//evil.example)",
                "[x](http://evil.example)",
                "[x](https://user:password@evil.example)",
                "[x](https://example.org/\"onmouseover=\"alert(1))",
                "[x](https://example.org/'onmouseover='alert(1) \"t\" )",
                "[x](https://example.org \"\\\" onmouseover=alert(1) \\\"\")",
                "[x](#anchor)",
                "[x](media/../../x)",
                "[x](glossary:a\"onclick=\"alert(1))",
                "[x](lesson:a'onclick='alert(1))",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "<https://example.org/\"><script>alert(1)</script>>",
                "<a@evil.example>",
                "![x](javascript:alert(1))",
                "![x](https://evil.example/track.png)",
                "![\"><script>alert(1)</script>](media/chain.svg)",
                "![x](media/chain.svg \"\\\"><img src=x onerror=alert(1)>\")",
                "[^\"><script>alert(1)</script>]",
                "[^x\" onclick=\"alert(1)]",
                "::: note\" onclick=\"alert(1)\nx\n:::",
                "::: note <script>alert(1)</script>\nx\n:::",
                "::: check <img src=x onerror=alert(1)>\n<script>alert(1)</script>\n:::",
                "::: \"><script> x\nx\n:::",
                "## <script>alert(1)</script>",
                "## \"onclick=\"alert(1)",
                "```\"><script>alert(1)</script>\nx\n```",
                "``` js onload=alert(1)\nx\n```",
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | c |",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "{{constructor.constructor('alert(1)')()}}",
                "\\<script>alert(1)\\</script>",
                "<<script>script>alert(1)<</script>/script>",
                "<p style=\"background:url(javascript:alert(1))\">",
                "<base href=//evil.example>",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<form action=javascript:alert(1)><button>x",
                "<template><script>alert(1)</script></template>"
            })
    void noPayloadSurvives(String payload) {
        assertClean(lesson(payload));
        assertClean(lesson("Text before " + payload + " and after"));
        assertClean(lesson("> - " + payload));
        assertClean(prose(payload));
        assertClean(prose("Text before " + payload + " and after"));
    }

    @Test
    void whatLooksLikeMarkupInCodeIsShown() {
        assertThat(prose("Write `<script>` here")).startsWith("<p>Write <code>&lt;script&gt;</code> here</p>");
    }

    @Test
    void wordsOfYamlAreEscapedWhereTheyBecomeAttributes() {
        var pack = SamplePack.sound()
                .replacing(SamplePack.GLOSSARY, "onward.", "onward. \\\" onclick=\\\"alert(1) `<script>`")
                .pack();

        assertClean(((Lesson) pack.modules().getFirst().activities().getFirst()).html());
    }

    private static String lesson(String markdown) {
        var sound = SamplePack.sound().pack();
        var images = sound.media().values().stream().collect(Collectors.toMap(Media::path, media -> media));
        var surroundings =
                new LessonSurroundings(Optional.empty(), Optional.empty(), Map.of(), Set.of(), images, images.keySet());
        return new LessonMarkdown(Locale.ENGLISH, new Problems())
                .render(new SourceText("x.md", markdown), 0, surroundings)
                .html();
    }

    private static String prose(String markdown) {
        var text = Located.at(new SourceText("x", "").at(0), markdown);
        var inline = new InlineMarkdown(new Problems());
        return inline.paragraphs(text).html() + inline.line(text).html();
    }

    private static void assertClean(String html) {
        var tags = TAG.matcher(html);
        var rest = new StringBuilder();
        while (tags.find()) {
            assertThat(tags.group(1)).as(html).matches(KNOWN_TAG);
            var attributes = ATTRIBUTE.matcher(tags.group(2).replaceAll("/$", ""));
            while (attributes.find()) {
                assertThat(attributes.group(1)).as(html).isNotNull().matches(KNOWN_ATTRIBUTE);
                if (attributes.group(1).equals("href") || attributes.group(1).equals("src")) {
                    assertThat(attributes.group(2)).as(html).matches(KNOWN_ADDRESS);
                }
            }
            tags.appendReplacement(rest, "");
        }
        tags.appendTail(rest);
        // The sanitizer parts {{ with an empty comment, so that no template engine takes it up.
        assertThat(rest.toString().replace("{<!-- -->{", "{{"))
                .as("outside tags")
                .doesNotContain("<", ">");
    }
}
