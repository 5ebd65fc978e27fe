package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.caseroom.identity.IssuedLink;
import org.caseroom.identity.LinkMail;
import org.caseroom.identity.Person;
import org.caseroom.uikit.LocalTimes;

/// A sheet to hand to somebody who is let in: their name, the link as text and as a picture, until when it works, and
/// what to do. It is shown once, and printing the page prints the sheet alone.
class LinkSheet extends Section {

    /// Where no clipboard is to be had (a LAN without certificates), the text is marked and copied the old way.
    private static final String COPY = """
            const sheet = this;
            const old = () => {
              window.getSelection().selectAllChildren(sheet);
              document.execCommand('copy');
            };
            if (navigator.clipboard) {
              navigator.clipboard.writeText($0).catch(old);
            } else {
              old();
            }
            """;

    private final Paragraph address;

    /// @param link as people enter it into a browser
    LinkSheet(
            Person person, IssuedLink issued, String link, String platform, LinkMail.Outcome mailed, LocalTimes times) {
        addClassNames("cr-card", "cr-link-sheet");
        var slip = new LinkSlip(person, issued, link, platform, times);
        address = slip.address();
        add(slip.title(person), notice(person, mailed), slip, actions(link));
    }

    private Div notice(Person person, LinkMail.Outcome mailed) {
        var key = switch (mailed) {
            case SENT -> "sent";
            case FAILED -> "failed";
            case NO_ADDRESS, NOT_SET_UP -> "hand-over";
        };
        var email = person.email();
        var notice = new Div(new Paragraph(getTranslation(
                "people.sheet." + key, Map.of("name", person.name(), "email", email == null ? "" : email))));
        notice.addClassNames("notice", "cr-screen-only");
        notice.getElement().setAttribute("role", "status");
        notice.getElement()
                .setAttribute(
                        "data-kind",
                        switch (mailed) {
                            case SENT -> "good";
                            case FAILED -> "bad";
                            case NO_ADDRESS, NOT_SET_UP -> "warn";
                        });
        return notice;
    }

    private Div actions(String link) {
        var copy = new Button(getTranslation("people.sheet.copy"));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        copy.addClickListener(_ -> {
            address.getElement().executeJs(COPY, link);
            copy.setText(getTranslation("people.sheet.copied"));
        });
        var print = new Button(
                getTranslation("people.sheet.print"),
                _ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        var actions = new Div(copy, print);
        actions.addClassName("cr-actions");
        return actions;
    }
}
