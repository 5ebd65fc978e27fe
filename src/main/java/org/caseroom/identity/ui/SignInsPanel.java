package org.caseroom.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.caseroom.identity.SignInId;
import org.caseroom.identity.SignIns;
import org.caseroom.uikit.DeviceWords;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.Tag;
import org.jspecify.annotations.Nullable;

/// Where somebody is signed in, and a way to end it.
class SignInsPanel extends Section {

    private final transient LocalTimes times = LocalTimes.of(UI.getCurrent());

    /// @param here the sign-in of whoever looks, which is not ended here; null if it is none of these
    /// @param end ends one; null where it may not be ended
    SignInsPanel(List<SignIns.OpenSignIn> signIns, @Nullable SignInId here, @Nullable Consumer<SignInId> end) {
        addClassName("cr-card");
        add(new H2(getTranslation("people.sign-ins.title")));
        if (signIns.isEmpty()) {
            add(new Paragraph(getTranslation("people.sign-ins.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cr-rows");
        signIns.forEach(signIn -> list.add(row(signIn, signIn.id().equals(here), end)));
        add(list);
    }

    private ListItem row(SignIns.OpenSignIn signIn, boolean here, @Nullable Consumer<SignInId> end) {
        var device = getTranslation("uikit.device", DeviceWords.of(signIn.device()));
        var what = new Span(device);
        var when = new Span(getTranslation(
                "people.sign-ins.when",
                Map.of("begun", times.dayAndTime(signIn.begun()), "seen", times.dayAndTime(signIn.lastSeen()))));
        when.addClassName("cr-row-note");
        var row = new ListItem(new Div(what, when));
        if (here) {
            row.add(new Tag(getTranslation("people.sign-ins.here"), Tag.Kind.ACCENT));
        } else if (end != null) {
            var button = new Button(getTranslation("people.sign-ins.end"), _ -> {
                end.accept(signIn.id());
                Told.done(getTranslation("people.sign-ins.ended"));
            });
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(getTranslation("people.sign-ins.end-of", "device", device));
            row.add(button);
        }
        return row;
    }
}
