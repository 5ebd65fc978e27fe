package org.caseroom.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import org.caseroom.identity.FirstAdministrator;
import org.caseroom.identity.IssuedLink;
import org.caseroom.identity.Person;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.WrittenIn;

/// What is handed to somebody who is let in: the link as text and as a picture, until when it works, and what to do. It
/// speaks their language, whoever prints it.
class LinkSlip extends Div {

    private final Paragraph address;
    private final Locale language;

    /// @param link as people enter it into a browser
    /// @param platform where they sign in later
    LinkSlip(Person person, IssuedLink issued, String link, String platform, LocalTimes times) {
        addClassName("cr-link-sheet-columns");
        language = person.locale();
        WrittenIn.language(language, this);
        var until = Map.of("name", person.name(), "until", times.in(language).dayTimeAndZone(issued.expiresAt()));
        address = new Paragraph(link);
        address.addClassNames("cr-mono", "cr-link-address");
        var text = new Div(
                new Paragraph(say("people.sheet.until", until)),
                address,
                new Paragraph(say("people.sheet.do", Map.of())),
                steps(person, platform),
                new Paragraph(say("people.sheet.secret", Map.of())));
        add(text, new QrCode(link, say("people.sheet.code", until)));
    }

    /// The title of a sheet, in the language of the person.
    H2 title(Person person) {
        return WrittenIn.language(language, new H2(say("people.sheet.title", Map.of("name", person.name()))));
    }

    private String say(String key, Map<String, ?> arguments) {
        return getTranslation(language, key, arguments);
    }

    /// Where the link stands as text.
    Paragraph address() {
        return address;
    }

    private OrderedList steps(Person person, String platform) {
        return new OrderedList(
                new ListItem(say("people.sheet.step.open", Map.of())),
                new ListItem(
                        say("people.sheet.step.password", Map.of("shortest", FirstAdministrator.SHORTEST_PASSWORD))),
                new ListItem(say(
                        "people.sheet.step.later", Map.of("address", platform, "signInName", person.signInName()))));
    }
}
