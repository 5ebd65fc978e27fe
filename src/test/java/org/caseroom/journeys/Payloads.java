package org.caseroom.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/// Texts that would run as a script somewhere, if one let them.
final class Payloads {

    static final List<String> ALL = read();

    /// Some screens show the beginning of a long text.
    private static final int SHOWN = 60;

    private Payloads() {}

    private static List<String> read() {
        try (var file = Payloads.class.getResourceAsStream("/xss-payloads.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> fitting(int longest) {
        return ALL.stream().filter(payload -> payload.length() <= longest).toList();
    }

    /// As Markdown that says the very same signs.
    static String inMarkdown(String payload) {
        return payload.strip().replaceAll("([!-/:-@\\[-`{-~])", "\\\\$1");
    }

    /// As a value in double quotes.
    static String inYaml(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    /// Some texts made of all payloads, each as long as allowed, a payload on each line.
    static List<String> together(int longest) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder();
        for (var payload : ALL) {
            if (text.length() + payload.length() + 1 > longest) {
                texts.add(text.toString());
                text.setLength(0);
            }
            text.append(payload).append('\n');
        }
        texts.add(text.toString());
        return texts;
    }

    /// All of them in some texts of one line, several in each as far as they fit. What does its work at the
    /// beginning of
    /// a text begins one; what hardly any text takes, as it holds a tab, stands alone; what is too long is cut.
    static List<String> joined(int longest) {
        var texts = new ArrayList<String>();
        for (var payload : ALL) {
            var fitting = payload.substring(0, Math.min(longest, payload.length()));
            var place = begins(payload) ? -1 : firstWithRoom(texts, longest - payload.length() - 1);
            if (place < 0) {
                texts.add(fitting);
            } else {
                texts.set(place, texts.get(place) + " " + fitting);
            }
        }
        return texts;
    }

    private static boolean begins(String payload) {
        return payload.startsWith("javascript:") || payload.startsWith("[") || payload.contains("\t");
    }

    private static int firstWithRoom(List<String> texts, int longest) {
        return IntStream.range(0, texts.size())
                .filter(place -> texts.get(place).length() <= longest)
                .filter(place -> !texts.get(place).contains("\t"))
                .findFirst()
                .orElse(-1);
    }

    /// Some of them in texts of Markdown that says the very same signs, each as long as allowed.
    static List<String> written(List<String> payloads, int longest, String between) {
        var texts = new ArrayList<String>();
        var text = "";
        for (var payload : payloads) {
            var written = inMarkdown(payload);
            if (!text.isEmpty() && text.length() + between.length() + written.length() > longest) {
                texts.add(text);
                text = "";
            }
            text += (text.isEmpty() ? "" : between) + written;
        }
        texts.add(text);
        return texts;
    }

    /// Those that stand in a text, whole or cut.
    static List<String> in(String text) {
        var others = missingIn(text);
        return ALL.stream().filter(payload -> !others.contains(payload)).toList();
    }

    /// Those of all that don't stand in a text.
    static List<String> missingIn(String text) {
        return missingIn(text, ALL);
    }

    static List<String> missingIn(String text, Collection<String> expected) {
        return missingIn(text, expected, SHOWN);
    }

    /// Those that don't stand in a text, as far as a screen shows them.
    private static List<String> missingIn(String text, Collection<String> expected, int shown) {
        var comparable = comparable(text);
        return expected.stream()
                .filter(payload ->
                        !comparable.contains(comparable(payload.substring(0, Math.min(shown, payload.length())))))
                .toList();
    }

    /// Names come in one normal form, sign-in names in lower case, and HTML makes one space of many.
    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
