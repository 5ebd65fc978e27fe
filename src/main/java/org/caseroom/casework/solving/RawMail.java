package org.caseroom.casework.solving;

import java.util.List;
import java.util.regex.Pattern;

/// A message as a solver reads it: unfolded headers, from the top.
public record RawMail(List<String> headers, String body) {

    /// Reads a message from its source.
    public static RawMail of(String source) {
        var parts = source.split("\r\n\r\n", 2);
        return new RawMail(List.of(parts[0].replaceAll("\r\n[ \t]+", " ").split("\r\n")), parts[1]);
    }

    /// All headers of that name, without it.
    List<String> all(String name) {
        return headers.stream()
                .filter(header -> header.startsWith(name + ": "))
                .map(header -> header.substring(name.length() + 2))
                .toList();
    }

    /// The domain of the address in such a header.
    String domain(String name) {
        return found("@([^>\\s]+)>", all(name).getFirst());
    }

    /// What the first group of the pattern matches.
    ///
    /// @throws UnsolvedException if it matches nowhere
    public static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new UnsolvedException("No %s in %s".formatted(pattern, text));
        }
        return matcher.group(1);
    }
}
