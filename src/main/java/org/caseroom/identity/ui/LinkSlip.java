package org.caseroom.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.caseroom.identity.FirstAdministrator;
import org.caseroom.identity.IssuedLink;
import org.caseroom.identity.Person;
import org.caseroom.uikit.LocalTimes;

/// What is handed to somebody who is let in: the link as text and as a picture, until when it works, and what to do.
class LinkSlip extends Div {

    private final Paragraph address;

    /// @param link as people enter it into a browser
    /// @param platform where they sign in later
    LinkSlip(Person person, IssuedLink issued, String link, String platform, LocalTimes times) {
        addClassName("cr-link-sheet-columns");
        var until = until(person, issued, times);
        address = new Paragraph(link);
        address.addClassNames("cr-mono", "cr-link-address");
        var text = new Div(
                new Paragraph(getTranslation("people.sheet.until", until)),
                address,
                new Paragraph(getTranslation("people.sheet.do")),
                steps(person, platform),
                new Paragraph(getTranslation("people.sheet.secret")));
        add(text, new QrCode(link, getTranslation("people.sheet.code", until)));
    }

    /// Whose link it is and until when it works, for messages.
    static Map<String, ?> until(Person person, IssuedLink issued, LocalTimes times) {
        return Map.of("name", person.name(), "until", times.dayAndTime(issued.expiresAt()));
    }

    /// Where the link stands as text.
    Paragraph address() {
        return address;
    }

    private OrderedList steps(Person person, String platform) {
        return new OrderedList(
                new ListItem(getTranslation("people.sheet.step.open")),
                new ListItem(getTranslation(
                        "people.sheet.step.password", Map.of("shortest", FirstAdministrator.SHORTEST_PASSWORD))),
                new ListItem(getTranslation(
                        "people.sheet.step.later", Map.of("address", platform, "signInName", person.signInName()))));
    }
}
