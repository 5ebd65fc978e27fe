package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.caseroom.identity.intake.SignInSheets;

/// Makes the links of those whom an import has added, a stack at a time, and shows them to be printed.
class SheetsPanel extends Div {

    private final Select<Integer> stack = new Select<>();
    private final Div place = new Div();
    private final transient IntFunction<List<SignInSheets.Sheet>> issue;
    private final transient LinkDesk desk;

    /// @param added how many people there are
    SheetsPanel(int added, IntFunction<List<SignInSheets.Sheet>> issue, LinkDesk desk) {
        this.issue = issue;
        this.desk = desk;
        addClassName("cr-link-place");
        var stacks = (added + SignInSheets.STACK - 1) / SignInSheets.STACK;
        stack.setLabel(getTranslation("people.import.sheets.which"));
        stack.setItems(IntStream.range(0, stacks).boxed().toList());
        stack.setItemLabelGenerator(index -> getTranslation(
                "people.import.sheets.stack",
                Map.of(
                        "first",
                        index * SignInSheets.STACK + 1,
                        "last",
                        Math.min(added, (index + 1) * SignInSheets.STACK))));
        stack.setValue(0);
        stack.setVisible(stacks > 1);
        var make = new Button(getTranslation("people.import.sheets.make"), _ -> ask());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(stack);
        fields.addClassName("cr-fields");
        var card = new Section(
                new H2(getTranslation("people.import.sheets.title")),
                new Paragraph(getTranslation("people.import.sheets.text")),
                fields,
                make);
        card.addClassNames("cr-card", "cr-screen-only");
        add(card, place);
    }

    private void ask() {
        Told.asks(this, "people.import.sheets.ask", Map.of(), this::show);
    }

    private void show() {
        place.removeAll();
        place.add(desk.stack(issue.apply(stack.getValue()), getUI().orElseThrow()));
    }
}
