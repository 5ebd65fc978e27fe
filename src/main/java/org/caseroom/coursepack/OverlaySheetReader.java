package org.caseroom.coursepack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.OverlayFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.markdown.LinkTarget;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.jspecify.annotations.Nullable;

/// Reads `overlay.yaml` and `contacts.yaml` of a national overlay.
final class OverlaySheetReader {

    static final Set<String> KEYS = Set.of("course", "title", "place", "language", "as-of", "keeper", "contact");
    static final Set<String> CONTACTS_KEYS = Set.of("contacts");
    static final Set<String> CONTACT_KEYS = Set.of("id", "name", "purpose", "hours", "phone", "mail", "url", "address");

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{3,190}");
    private static final int MOST_CONTACTS = 60;

    private final Problems problems;

    OverlaySheetReader(Problems problems) {
        this.problems = problems;
    }

    OverlaySheet read(YamlMap sheet) {
        return new OverlaySheet(
                sheet.get("course").slug().value(),
                sheet.get("title").text(120),
                sheet.get("place").text(60),
                language(sheet.get("language")),
                day(sheet.get("as-of")),
                sheet.get("keeper").text(160),
                reachable(sheet.get("contact")));
    }

    List<Contact> contacts(YamlMap file) {
        var ids = new Register(CourseFinding.Sort.CONTACT, problems);
        var list = file.get("contacts");
        var items = list.filledList();
        if (items.size() > MOST_CONTACTS) {
            list.wrong(new OverlayFinding.OverlayCount(MOST_CONTACTS));
        }
        return items.stream()
                .limit(MOST_CONTACTS)
                .map(item -> contact(item.map(CONTACT_KEYS), ids))
                .toList();
    }

    private Contact contact(YamlMap item, Register ids) {
        var id = item.get("id").slug();
        ids.claim(id);
        var contact = new Contact(
                id.value(),
                item.get("name").text(160),
                new InlineMarkdown(problems).plain(item.get("purpose").located(400)),
                text(item.find("hours"), 120),
                text(item.find("phone"), 60),
                item.find("mail").map(this::mail).orElse(null),
                item.find("url").map(OverlaySheetReader::url).orElse(null),
                text(item.find("address"), 300));
        if (contact.phone() == null && contact.mail() == null && contact.url() == null && contact.address() == null) {
            problems.error(item.start(), new OverlayFinding.OverlayContact());
        }
        return contact;
    }

    private static @Nullable String text(Optional<YamlValue> value, int longest) {
        return value.map(found -> found.text(longest)).orElse(null);
    }

    private String mail(YamlValue value) {
        var mail = value.located(254);
        if (!mail.isStandIn() && !MAIL.matcher(mail.value()).matches()) {
            value.wrong(new OverlayFinding.OverlayAddress(new Quote(mail.value())));
        }
        return mail.value();
    }

    private static String url(YamlValue value) {
        var url = value.located(2_000);
        if (!url.isStandIn() && !LinkTarget.isHttps(url.value())) {
            value.wrong(new CourseFinding.Link.OfSource(new Quote(url.value())));
        }
        return url.value();
    }

    private static String reachable(YamlValue value) {
        var address = value.located(254);
        if (!address.isStandIn()
                && !LinkTarget.isHttps(address.value())
                && !MAIL.matcher(address.value()).matches()) {
            value.wrong(new OverlayFinding.OverlayAddress(new Quote(address.value())));
        }
        return address.value();
    }

    private static LocalDate day(YamlValue value) {
        var day = value.located(10);
        try {
            return day.isStandIn() ? LocalDate.EPOCH : LocalDate.parse(day.value());
        } catch (DateTimeParseException odd) {
            value.wrong(new OverlayFinding.OverlayDate(new Quote(day.value())));
            return LocalDate.EPOCH;
        }
    }

    private static Locale language(YamlValue value) {
        var tag = value.located(35);
        var language = LanguageTag.of(tag.value());
        if (!tag.isStandIn() && language.getLanguage().isEmpty()) {
            value.wrong(new CourseFinding.Language(new Quote(tag.value())));
        }
        return language;
    }
}
