package org.caseroom.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.caseroom.coursepack.RefusedPackException;

/// Another picture for an image that lessons show already.
class ReplacingForm extends Div {

    private final PictureField picture = new PictureField();
    private final Div reasons = new Div();
    private final SerializableConsumer<PictureField.Picture> replace;

    /// @param lessons the titles of those that show it
    ReplacingForm(List<String> lessons, SerializableConsumer<PictureField.Picture> replace) {
        this.replace = replace;
        addClassNames("cr-card", "w-image-form");
        if (!lessons.isEmpty()) {
            var list = new UnorderedList();
            lessons.forEach(title -> list.add(new ListItem(title)));
            add(new Paragraph(getTranslation("authoring.image.replace.used")), list);
        }
        var button = new Button(
                getTranslation("authoring.image.replace"), _ -> picture.chosen().ifPresent(this::finish));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(picture, reasons, button);
    }

    private void finish(PictureField.Picture chosen) {
        reasons.removeAll();
        try {
            replace.accept(chosen);
        } catch (RefusedPackException refused) {
            picture.takeBack();
            reasons.add(new FindingsPanel(getTranslation("authoring.image.refused"), refused.problems()));
        }
    }
}
