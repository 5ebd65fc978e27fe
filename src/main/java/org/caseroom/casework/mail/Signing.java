package org.caseroom.casework.mail;

import static org.caseroom.casework.mail.Message.END_OF_LINE;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caseroom.casework.mail.Message.Header;

/// Signs a message as a sending server does: DKIM with RSA-SHA256, relaxed/relaxed (RFC 6376). The same message gets
/// the
/// same signature each time.
record Signing(String domain, String selector, TestKeys.Pair key) {

    private static final List<String> SIGNED =
            List.of("Reply-To", "From", "To", "Subject", "Date", "Message-ID", "Content-Type");
    private static final int WIDTH = 72;

    Message sign(Message message, Instant time) {
        var headers = message.headers().stream()
                .filter(header -> SIGNED.contains(header.name()))
                .toList();
        var unsigned = String.join(
                END_OF_LINE + "\t",
                "v=1; a=rsa-sha256; c=relaxed/relaxed; d=%s;".formatted(domain),
                "s=%s; t=%d;".formatted(selector, time.getEpochSecond()),
                "h=%s;"
                        .formatted(headers.stream()
                                .map(header -> header.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(":"))),
                "bh=%s;".formatted(base64(digest(relaxed(message.body())))),
                "b=");
        var text = headers.stream().map(header -> relaxed(header) + END_OF_LINE).collect(Collectors.joining())
                + relaxed(new Header("DKIM-Signature", unsigned));
        return message.with("DKIM-Signature", unsigned + folded(base64(signature(text))));
    }

    private static String relaxed(Header header) {
        return header.name().toLowerCase(Locale.ROOT)
                + ":"
                + header.value()
                        .replace(END_OF_LINE, "")
                        .replaceAll("[ \t]+", " ")
                        .strip();
    }

    private static String relaxed(String body) {
        return Arrays.stream(body.split(END_OF_LINE)) // which leaves out the empty lines at the end
                .map(line -> line.replaceAll("[ \t]+", " ").replaceFirst(" $", "") + END_OF_LINE)
                .collect(Collectors.joining());
    }

    private static String folded(String text) {
        return text.replaceAll("(.{1,%d})".formatted(WIDTH), END_OF_LINE + "\t$1");
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] signature(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.secret());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
