package org.caseroom.operations.pages;

import static org.caseroom.uikit.light.Html.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseroom.operations.OperatorSettings;
import org.caseroom.shared.words.Words;
import org.caseroom.uikit.light.Html;
import org.caseroom.uikit.light.LightPage;
import org.caseroom.uikit.light.ServicePage;
import org.springframework.stereotype.Component;

/// Says who the operator is and how one reaches them, or that they haven't said it yet.
@Component
class OperatorLines {

    private final OperatorSettings operator;
    private final Words words;

    OperatorLines(OperatorSettings operator, Words words) {
        this.operator = operator;
        this.words = words;
    }

    /// Everything that is known of the operator.
    List<Html> imprint(Locale locale) {
        if (!operator.isSet()) {
            return notSet(locale);
        }
        var known = Stream.of(
                        line(locale, "imprint.name", operator.name(), Html::text),
                        line(locale, "imprint.address", operator.address(), OperatorLines::lines),
                        line(locale, "imprint.email", operator.email(), OperatorLines::contactLink),
                        line(locale, "imprint.phone", operator.phone(), OperatorLines::contactLink),
                        line(locale, "imprint.privacy", operator.privacyContact(), OperatorLines::contactLink),
                        line(
                                locale,
                                "imprint.accessibility",
                                operator.accessibilityContact(),
                                OperatorLines::contactLink))
                .flatMap(Optional::stream)
                .toList();
        return List.of(element("dl").with("class", "page-terms").containing(known));
    }

    /// Who the operator is and how one reaches them in general.
    List<Html> contact(Locale locale) {
        return reach(locale, operator.email().isEmpty() ? operator.phone() : operator.email());
    }

    /// Whom to ask about one's data.
    List<Html> privacyContact(Locale locale) {
        return reach(locale, operator.privacyContact());
    }

    /// Whom to tell of a barrier.
    List<Html> accessibilityContact(Locale locale) {
        return reach(locale, operator.accessibilityContact());
    }

    /// How long data are kept, in the operator's words.
    List<Html> retention(Locale locale) {
        return operator.retention().isEmpty()
                ? List.of(element("p", words.text(locale, "privacy.retention-not-set")))
                : List.of(element("p", lines(operator.retention())));
    }

    private List<Html> reach(Locale locale, String contact) {
        if (!operator.isSet()) {
            return List.of(
                    element("p", words.text(locale, "imprint.not-set.text")),
                    element("p", words.text(locale, "imprint.meanwhile")));
        }
        return List.of(element(
                "p",
                element("strong", operator.name()),
                element("br"),
                contact.isEmpty()
                        ? element("a", words.text(locale, "imprint.see"))
                                .with("href", LightPage.local(ServicePage.IMPRINT.path()))
                        : contactLink(contact)));
    }

    private List<Html> notSet(Locale locale) {
        return List.of(
                element(
                                "div",
                                element("strong", words.text(locale, "imprint.not-set.title")),
                                element("p", words.text(locale, "imprint.not-set.text")))
                        .with("class", "notice")
                        .with("data-kind", "warn"),
                element("h2", words.text(locale, "imprint.how.title")),
                element("p", words.text(locale, "imprint.how.text")),
                element(
                                "pre",
                                element("code", words.text(locale, "imprint.how.example"))
                                        .with("dir", "ltr"))
                        .with("tabindex", "0"),
                element("p", words.text(locale, "imprint.how.then")));
    }

    private Optional<Html> line(Locale locale, String key, String value, Function<String, Html> shown) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        element("div", element("dt", words.text(locale, key)), element("dd", shown.apply(value))));
    }

    private static Html contactLink(String contact) {
        if (OperatorSettings.isEmail(contact)) {
            return element("a", contact).with("href", "mailto:" + contact);
        }
        return OperatorSettings.isPhone(contact)
                ? element("a", element("bdi", contact)).with("href", "tel:" + contact.replaceAll("[^+0-9]", ""))
                : element("span", contact);
    }

    private static Html lines(String text) {
        var lines = new ArrayList<Html>();
        text.lines().forEach(line -> {
            if (!lines.isEmpty()) {
                lines.add(element("br"));
            }
            lines.add(Html.text(line));
        });
        return element("span").containing(lines);
    }
}
