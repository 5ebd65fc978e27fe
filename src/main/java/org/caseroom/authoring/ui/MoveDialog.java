package org.caseroom.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.caseroom.authoring.DraftOutline;

/// Asks into which other module an activity goes.
class MoveDialog extends Dialog {

    private final Select<DraftOutline.Part> module = new Select<>();
    private final SerializableConsumer<String> move;

    /// @param move takes the folder of the module
    MoveDialog(String name, List<DraftOutline.Part> modules, SerializableConsumer<String> move) {
        this.move = move;
        setHeaderTitle(getTranslation("authoring.move.named", "name", name));
        module.setLabel(getTranslation("authoring.move.module"));
        module.setItems(modules);
        module.setItemLabelGenerator(DraftOutline.Part::title);
        module.setValue(modules.getFirst());
        module.setWidthFull();
        add(new Paragraph(getTranslation("authoring.move.text")), module);
        var act = new Button(getTranslation("authoring.move"), _ -> finish());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("authoring.cancel"), _ -> close()), act);
    }

    /// Once: a second click may be on its way when the dialog closes.
    private void finish() {
        if (isOpened()) {
            close();
            move.accept(module.getValue().folder());
        }
    }
}
