package org.caseroom.casework.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.Evidence.Column;
import org.caseroom.casework.Evidence.ColumnType;
import org.caseroom.casework.Evidence.Row;
import org.caseroom.casework.Phrases;
import org.caseroom.question.OptionId;

/// What the fictional DNS says of the domains of a case: who may send for them, their keys, and what they wish to
/// happen.
final class Zone {

    private final Map<String, String> texts = new LinkedHashMap<>();

    void permits(String domain, String address) {
        texts.put(domain, "v=spf1 ip4:%s -all".formatted(address));
    }

    void signs(Signing signing) {
        texts.put(
                "%s._domainkey.%s".formatted(signing.selector(), signing.domain()),
                "v=DKIM1; k=rsa; p=" + signing.key().published());
    }

    /// @param isStrict whether the envelope must have the very domain of the sender
    void wishes(String domain, String policy, boolean isStrict) {
        texts.put("_dmarc." + domain, "v=DMARC1; p=%s; adkim=r; aspf=%s".formatted(policy, isStrict ? "s" : "r"));
    }

    Evidence shown(Phrases phrases, Draw draw) {
        var rows = new ArrayList<Row>();
        draw.shuffled(List.copyOf(texts.entrySet()))
                .forEach(each -> rows.add(
                        new Row(new OptionId("d" + (rows.size() + 1)), List.of(each.getKey(), each.getValue()))));
        return new Evidence.Table(
                "dns",
                phrases.get("dns"),
                "dns.csv",
                List.of(
                        new Column("name", phrases.get("dns.name"), ColumnType.CODE),
                        new Column("txt", phrases.get("dns.text"), ColumnType.CODE)),
                rows);
    }
}
