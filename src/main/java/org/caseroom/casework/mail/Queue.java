package org.caseroom.casework.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Said;
import org.caseroom.casework.mail.Report.Label;
import org.caseroom.casework.pool.Institutions;
import org.caseroom.casework.pool.Networks;

/// A morning's reports of suspicious messages.
///
/// @param shortener the host of a lawful service for short links
/// @param institutions names by the domains that they use
/// @param shortLinks where each short link leads that still works
record Queue(
        Instant now,
        String shortener,
        Map<String, String> institutions,
        Map<String, String> shortLinks,
        List<Report> reports) {

    static final List<String> TRICKS = List.of("subdomain", "lookalike", "short", "path", "name", "plain");

    static Queue of(Draw draw, int reports, int tricks) {
        return new Drawing(draw, tricks).queue(reports);
    }

    private static final class Drawing {

        private static final Phrases PHRASES = PhishingQueue.PHRASES;
        private static final Instant EARLIEST = Instant.parse("2026-02-02T06:00:00Z");
        private static final List<Label> LABELS =
                List.of(Label.PHISHING, Label.LEGITIMATE, Label.PHISHING, Label.SPAM, Label.PHISHING, Label.UNKNOWN);
        private static final List<String> REQUESTS = List.of("ends", "held", "update", "fee", "device");
        private static final List<String> ADVERTISEMENTS = List.of("chairs", "language", "spectacles", "recipes");

        private final Draw draw;
        private final List<String> tricks;
        private final Map<String, String> institutions = new LinkedHashMap<>();
        private final Map<String, String> shortLinks = new LinkedHashMap<>();
        private final String shortener;
        private final Iterator<String> domains;
        private final Instant now;
        private int phishing;
        private int unknown;

        Drawing(Draw draw, int tricks) {
            this.draw = draw;
            this.tricks = draw.shuffled(TRICKS.subList(0, tricks));
            for (var name : Institutions.banks(draw, 4)) {
                institutions.put(name.toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '-') + ".example", name);
            }
            var drawn = Networks.domains(draw, 22);
            this.shortener = draw.pick("go", "li", "to") + draw.digits(2) + ".example";
            this.domains = drawn.iterator();
            this.now = EARLIEST.plus(Duration.ofDays(draw.between(0, 250)));
        }

        Queue queue(int count) {
            var reports = new ArrayList<Report>();
            for (var i = 0; i < count; i++) {
                reports.add(report(LABELS.get(i % LABELS.size())));
            }
            for (var i = 0; i < 3; i++) { // short links of others
                shortLinks.put(code(), "https://www.%s/".formatted(domains.next()));
            }
            return new Queue(now, shortener, institutions, shortLinks, draw.shuffled(reports));
        }

        private Report report(Label label) {
            var domain = draw.pick(List.copyOf(institutions.keySet()));
            var text = PHRASES.get(
                    "request." + draw.pick(REQUESTS), Map.of("name", institutions.getOrDefault(domain, "")));
            return switch (label) {
                case PHISHING -> phishing(domain, text);
                case LEGITIMATE -> {
                    var link = draw.pick(
                            "https://www.%s/messages",
                            "https://pay.%s/confirm", "http://%s/notice", "https://%s/signin");
                    var isShort = draw.chance(35);
                    yield report(
                            label,
                            text,
                            isShort ? shortened(link.formatted(domain)) : link.formatted(domain),
                            domain,
                            "genuine",
                            draw.chance(40),
                            draw.chance(50));
                }
                case SPAM -> {
                    var shop = domains.next();
                    yield report(
                            label,
                            PHRASES.get("advertisement." + draw.pick(ADVERTISEMENTS)),
                            "https://%s/offer".formatted(shop),
                            shop,
                            "advertisement",
                            false,
                            draw.chance(50));
                }
                case UNKNOWN -> {
                    unknown++;
                    var link = unknown % 2 == 0 ? "" : code();
                    yield report(label, text, link, "", "dead", draw.chance(40), draw.chance(50));
                }
            };
        }

        /// In turn: somebody gave something, a fresh one, an old one.
        private Report phishing(String domain, Said text) {
            var trick = tricks.get(phishing % tricks.size());
            var attacker = domains.next().replace(".example", draw.pick(".example", ".test", ".invalid"));
            var page = draw.pick("signin", "confirm", "secure");
            var link = switch (trick) {
                case "subdomain" -> "https://%s.%s/%s".formatted(domain, attacker, page);
                case "path" -> "https://%s/%s/%s".formatted(attacker, domain, page);
                case "name" -> "https://%s@%s/%s".formatted(domain, attacker, page);
                case "short" -> shortened("https://%s/%s".formatted(attacker, page));
                case "lookalike" -> {
                    attacker = Lookalike.of(draw, domain).domain();
                    yield "https://www.%s/%s".formatted(attacker, page);
                }
                default -> "http://%s/%s".formatted(attacker, page);
            };
            var turn = phishing % 3;
            phishing++;
            return report(
                    Label.PHISHING, text, link, attacker, trick, turn == 0, turn == 0 ? draw.chance(50) : turn == 1);
        }

        private Report report(
                Label label, Said text, String link, String leadsTo, String trick, boolean gave, boolean isFresh) {
            var did = gave
                    ? draw.pick(
                            PHRASES.get("did.password"),
                            PHRASES.get("did.code"),
                            PHRASES.get("did.paid", Map.of("amount", draw.between(2, 900) + ".90 EUR")))
                    : draw.pick(PHRASES.get("did.nothing"), PHRASES.get("did.opened"));
            var minutes = isFresh ? draw.between(20, 1_400) : draw.between(1_500, 7_000);
            return new Report(now.minus(Duration.ofMinutes(minutes)), text, link, leadsTo, label, trick, gave, did);
        }

        private String shortened(String target) {
            var link = code();
            shortLinks.put(link, target);
            return link;
        }

        private String code() {
            return "https://%s/%s".formatted(shortener, draw.hex(3));
        }
    }
}
