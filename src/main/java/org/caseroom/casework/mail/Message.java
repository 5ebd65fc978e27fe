package org.caseroom.casework.mail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// A message as it lies on the server (RFC 5322). Whoever handles it puts a header on top, or signs it.
record Message(List<Header> headers, String body) {

    static final String END_OF_LINE = "\r\n";

    record Header(String name, String value) {}

    Message {
        headers = List.copyOf(headers);
    }

    static Message written(
            String name, String address, String to, String subject, String date, String id, String body) {
        return new Message(
                List.of(
                        new Header("From", encoded(name) + " <" + address + ">"),
                        new Header("To", "<" + to + ">"),
                        new Header("Subject", subject),
                        new Header("Date", date),
                        new Header("Message-ID", "<" + id + ">"),
                        new Header("MIME-Version", "1.0"),
                        new Header("Content-Type", "text/plain; charset=utf-8"),
                        new Header("Content-Transfer-Encoding", "8bit")),
                body);
    }

    Message with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.addFirst(new Header(name, value));
        return new Message(more, body);
    }

    Message followedBy(String footer) {
        return new Message(headers, body + footer);
    }

    String source() {
        return headers.stream()
                        .map(header -> header.name() + ": " + header.value() + END_OF_LINE)
                        .collect(Collectors.joining())
                + END_OF_LINE
                + body;
    }

    static String date(Instant time, ZoneOffset zone) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(time.atOffset(zone));
    }

    /// As a header writes a name that has other letters than ASCII (RFC 2047).
    private static String encoded(String name) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                ? name
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
