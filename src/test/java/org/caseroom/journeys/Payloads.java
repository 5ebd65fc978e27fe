package org.caseroom.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/// Texts that would run as a script somewhere, if one let them.
final class Payloads {

    static final List<String> ALL = read();

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

    /// Those that don't stand in a text, as far as a screen shows them.
    static List<String> missingIn(String text, List<String> expected, int shown) {
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
