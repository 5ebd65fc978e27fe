package org.caseroom.learning.delivery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.caseroom.enrolment.RunCode;
import org.caseroom.uikit.AskFirst;

/// The code of a run, large enough to be read from a wall, and the link that holds it.
class CodePanel extends Section {

    CodePanel(Optional<RunCode> code, Runnable renew, Runnable switchOff) {
        addClassName("cr-card");
        add(new H2(getTranslation("delivery.code.title")));
        var actions = new Div();
        actions.addClassName("cr-actions");
        if (code.isPresent()) {
            var shown = new Paragraph(code.get().toString());
            shown.addClassName("cr-code");
            add(
                    shown,
                    new Paragraph(getTranslation("delivery.code.text")),
                    new Paragraph(new Anchor("join/" + code.get().value(), getTranslation("delivery.code.link"))));
            actions.add(asking("renew", renew), asking("switch-off", switchOff));
        } else {
            add(new Paragraph(getTranslation("delivery.code.off")));
            actions.add(new Button(getTranslation("delivery.code.draw"), _ -> renew.run()));
        }
        add(actions);
    }

    private Button asking(String what, Runnable then) {
        var key = "delivery.code." + what;
        var word = getTranslation(key);
        return new Button(
                word,
                _ -> new AskFirst(getTranslation(key + ".title"), getTranslation(key + ".text"), word, then).open());
    }
}
