package org.caseroom.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import org.caseroom.identity.intake.SignInSheets;

/// The sheets of several people, each on a page of its own when the page is printed. They are shown once.
class SheetStack extends Div {

    SheetStack(List<SignInSheets.Sheet> sheets, Function<SignInSheets.Sheet, LinkSlip> slip) {
        addClassName("cr-link-place");
        add(notice(sheets.size()));
        sheets.forEach(sheet -> add(section(sheet, slip.apply(sheet))));
    }

    private Div notice(int count) {
        var print = new Button(
                getTranslation("people.import.sheets.print"),
                _ -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(print);
        actions.addClassName("cr-actions");
        actions.setVisible(count > 0);
        var notice = new Div(new Paragraph(getTranslation("people.import.sheets.made", "count", count)), actions);
        notice.addClassNames("notice", "cr-screen-only");
        notice.getElement().setAttribute("role", "status").setAttribute("data-kind", "warn");
        return notice;
    }

    private Section section(SignInSheets.Sheet sheet, LinkSlip slip) {
        var section = new Section(slip.title(sheet.person()), slip);
        section.addClassNames("cr-card", "cr-link-sheet");
        return section;
    }
}
