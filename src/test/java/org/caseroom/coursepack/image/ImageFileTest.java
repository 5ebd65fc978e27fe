package org.caseroom.coursepack.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFileTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({"PNG, 3, 7", "PNG, 4000, 1", "JPEG, 640, 480", "JPEG, 1, 4000"})
    void theSizeOfARasterImageIsReadFromItsHeader(ImageKind kind, int width, int height) throws IOException {
        assertThat(ImageFile.read("media/a", kind, raster(kind, width, height), problems))
                .contains(new ImageSize(width, height));
    }

    @ParameterizedTest
    @CsvSource({
        "52494646240000005745425056503820180000003001009d012a0a001400010000000000000000000000, 10, 20",
        "524946461a000000574542505650384c0d0000002f09c0040007d0ff008800000000, 10, 20",
        "524946461a00000057454250565038580a000000100000000900001300000000000000, 10, 20"
    })
    void theSizeOfAWebpIsReadInItsThreeForms(String bytes, int width, int height) {
        assertThat(ImageFile.read("media/a.webp", ImageKind.WEBP, HexFormat.of().parseHex(bytes), problems))
                .contains(new ImageSize(width, height));
    }

    @Test
    void anImageThatIsTooLargeIsRefused() throws IOException {
        assertThat(ImageFile.read("media/a.png", ImageKind.PNG, raster(ImageKind.PNG, 4001, 1), problems))
                .isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("image-size");
    }

    @Test
    void cutOrForeignImagesAreRefused() throws IOException {
        for (var kind : new ImageKind[] {ImageKind.PNG, ImageKind.JPEG, ImageKind.WEBP}) {
            assertThat(ImageFile.read("media/a", kind, new byte[0], new Problems()))
                    .isEmpty();
            assertThat(ImageFile.read("media/a", kind, "<svg/>".repeat(20).getBytes(UTF_8), new Problems()))
                    .isEmpty();
            var whole = kind == ImageKind.WEBP ? new byte[0] : raster(kind, 9, 9);
            for (var length = 0; length < whole.length; length++) {
                assertThat(ImageFile.read("media/a", kind, Arrays.copyOf(whole, length), new Problems()))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect onclick='alert(1)'/>",
                "<rect OnLoad='alert(1)'/>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>x</p></foreignObject>",
                "<a href='https://evil.example'><text>x</text></a>",
                "<use href='https://evil.example/x.svg#a'/>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='data:image/svg+xml;base64,x'/>",
                "<image href='data:image/png;base64,x'/>",
                "<set attributeName='href' to='javascript:alert(1)'/>",
                "<animate attributeName='href' values='javascript:alert(1)'/>",
                "<style>@import url(https://evil.example/x.css);</style>",
                "<style>rect { fill: url(https://evil.example/x) }</style>",
                "<style>rect { fill: u\\72l(https://evil.example/x) }</style>",
                "<style>rect { fill: u<!-- -->rl(https://evil.example/x) }</style>",
                "<style>rect { fill: u<title>x</title>rl(https://evil.example/x) }</style>",
                "<style><style>@import url(https://evil.example/x.css);</style></style>",
                "<style>.a { fill: red }<title>x</title></style>",
                "<style>rect { animation: turn 1s infinite }</style>",
                "<style>@keyframes turn { to { opacity: 0 } }</style>",
                "<rect style='animation: turn 1s infinite'/>",
                "<g id='a'><use href='#a'/></g>",
                "<use id='a' href='#a'/>",
                "<g id='a'><rect/></g><g id='b'><use href='#a'/></g><use href='#b'/>",
                "<pattern id='a'><rect fill='url(#a)'/></pattern>",
                "<pattern id='a'><rect fill='url(#b)'/></pattern><pattern id='b'><rect style='fill: URL(#a)'/></pattern>",
                "<mask id='a'><rect mask='url(#a)'/></mask>",
                "<clipPath id='a' clip-path='url(#b)'/><clipPath id='b' clip-path='url(#a)'/>",
                "<marker id='a'><path marker-end='url(#a)'/></marker>",
                "<style>.a { fill: url(#a) }</style><pattern id='a'><rect class='a'/></pattern>",
                "<style><![CDATA[@import 'x.css';]]></style>",
                "<rect style='background: url(\"https://evil.example\")'/>",
                "<rect fill='url(https://evil.example/x.svg#a)'/>",
                "<rect xml:base='https://evil.example/'/>",
                "<handler xmlns='http://www.w3.org/2001/xml-events'>x</handler>",
                "<p xmlns='http://www.w3.org/1999/xhtml'>x</p>",
                "<?xml-stylesheet href='https://evil.example/x.css'?>",
                "<iframe src='https://evil.example'/>",
                "<rect",
                "&unknown;"
            })
    void anSvgThatCouldDoMoreThanBeLookedAtIsRefused(String content) {
        assertThat(svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>" + content + "</svg>"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'/>",
                "<!doctype svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><text>&x;</text></svg>",
                "<svg viewBox='0 0 10 10'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 99999 10'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='none'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 .5 .5'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0.5 0.5'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 720 0'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 720 71'/>",
                "<?xml version='1.0' encoding='UTF-16'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'/>",
                "<?xml version='1.0' encoding='ISO-8859-1'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'/>",
                "<rect xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'/>",
                "plain text",
                ""
            })
    void whatIsNoSvgOfOursIsRefused(String file) {
        assertThat(svg(file)).isFalse();
    }

    @Test
    void aDeepSvgIsRefused() {
        assertThat(svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>" + "<g>".repeat(10_000)
                        + "</g>".repeat(10_000) + "</svg>"))
                .isFalse();
    }

    @Test
    void anSvgThatRepeatsItselfTooOftenIsRefusedSoon() {
        var patterns = new StringBuilder("<pattern id='p0'><rect/></pattern>");
        for (var level = 1; level <= 5_000; level++) {
            patterns.append("<pattern id='p%d'><rect fill='url(#p%d)'/><rect fill='url(#p%d)'/></pattern>"
                    .formatted(level, level - 1, level - 1));
        }
        var symbol = "<symbol id='a'>" + "<rect/>".repeat(100) + "</symbol>";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(drawing(patterns.toString())).isFalse();
            assertThat(drawing(symbol + "<use href='#a'/>".repeat(200))).isFalse();
            assertThat(drawing("<rect id='a'/>" + "<use href='#a'/>".repeat(501)))
                    .isFalse();
            assertThat(drawing("<g>".repeat(60) + "<use href='#a'/>".repeat(20_000) + "</g>".repeat(60)))
                    .isFalse();
        });
        assertThat(drawing("<rect id='a'/>" + "<use href='#a'/>".repeat(500))).isTrue();
    }

    @Test
    void aFaultInAStyleIsFoundWhereTheStyleBegins() {
        drawing("\n  <style>\n    .a { fill: url(https://evil.example/x) }\n  </style>");

        assertThat(problems.sorted()).extracting(Problem::line, Problem::column).containsExactly(tuple(2, 3));
    }

    @Test
    void anSvgWithoutPaperIsWorthAWarning() {
        assertThat(drawing("<title>x</title><g><rect width='10' height='9'/></g>"))
                .isTrue();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("svg-paper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect width='10' height='10'/><circle/>",
                "<rect x='-1' y='0' width='11' height='100%'/>",
                "<defs><circle/></defs><g><rect width='100%' height='100%'/></g>"
            })
    void anSvgOnPaperIsFine(String content) {
        assertThat(drawing(content)).isTrue();
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.a { font-size: 11px }</style>",
                "<style>.a { font: italic 600 11.5px/1.4 Arial }</style>",
                "<text style='font-size:11'>x</text>",
                "<text style='fill: red; font: 11px Arial'>x</text>"
            })
    void smallTextIsFoundInStylesToo(String content) {
        assertThat(drawing("<rect width='10' height='10'/>" + content)).isTrue();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("svg-small-text");
    }

    @Test
    void anSvgThatDrawsIsFine() {
        assertThat(svg("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- made by hand -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 720 400.5" role="img" aria-label="A curly URL @ home">
                  <style>.a { fill: #fbf9f4; stroke: url(#g) }</style>
                  <rect y="0" width="720" height="400.5" fill="#fbf9f4"/>
                  <defs><linearGradient id="g"><stop offset="0" stop-color="#0b5c63"/></linearGradient></defs>
                  <use xlink:href="#g"/>
                  <text x="1" y="2" font-size="14" style="fill: url('#g')">1 &lt; 2 &amp; so</text>
                </svg>
                """)).isTrue();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void smallTextAndFixedSizesAreWorthAWarning() {
        assertThat(
                        svg(
                                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 720 100' width='720'><rect width='720' height='100'/><text font-size='11'>x</text></svg>"))
                .isTrue();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("svg-fixed-size", "svg-small-text");
    }

    private boolean drawing(String content) {
        return svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>" + content + "</svg>");
    }

    private boolean svg(String file) {
        return ImageFile.read("media/a.svg", ImageKind.SVG, file.getBytes(UTF_8), problems)
                .isPresent();
    }

    private static byte[] raster(ImageKind kind, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind.name(), bytes);
        return bytes.toByteArray();
    }
}
