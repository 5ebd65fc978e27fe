package org.caseroom.identity.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.caseroom.identity.intake.FaultyRow;
import org.caseroom.identity.intake.ImportId;
import org.caseroom.identity.intake.ImportWords;
import org.caseroom.identity.intake.ImportingPeople;
import org.caseroom.uikit.ButtonLink;

/// A page of the rows of an import that are not imported, the way to further ones, and all of them as a file.
class FaultyRowsPanel extends Div {

    FaultyRowsPanel(ImportId id, List<FaultyRow> rows, boolean further, ImportWords words) {
        var here = "people/import/" + id;
        var actions = new Div();
        actions.addClassName("cr-actions");
        if (further) {
            actions.add(ButtonLink.plain(here, getTranslation("people.import.findings.first")));
        }
        if (rows.size() == ImportingPeople.PAGE_SIZE) {
            actions.add(ButtonLink.plain(
                    here + "?after=" + rows.getLast().row().line(), getTranslation("people.import.findings.next")));
        }
        var file = ButtonLink.plain("export/" + here + "/not-imported.csv", getTranslation("people.import.file"));
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        actions.add(file);
        add(new FindingsTable(rows, words), actions);
    }
}
