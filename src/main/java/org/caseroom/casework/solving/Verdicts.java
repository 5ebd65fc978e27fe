package org.caseroom.casework.solving;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.FailException;
import org.apache.james.jdkim.exceptions.PermFailException;

/// What Apache James makes of the signature of a message, with the keys of a fictional DNS.
public record Verdicts(Map<String, String> dns) {

    /// What became of it.
    public enum Verdict {
        NONE,
        PASS,
        FAIL
    }

    public Verdict dkim(String source) {
        try {
            var verifier = new DKIMVerifier((_, selector, domain) -> records(selector + "._domainkey." + domain));
            var signatures = verifier.verify(new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
            return signatures == null || signatures.isEmpty() ? Verdict.NONE : Verdict.PASS;
        } catch (FailException failed) {
            return Verdict.FAIL;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<String> records(String name) throws PermFailException {
        var text = dns.get(name);
        if (text == null) {
            throw new PermFailException("There is no " + name);
        }
        return List.of(text);
    }
}
