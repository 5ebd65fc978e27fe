package org.caseroom.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.intake.ImportingPeople;
import org.caseroom.identity.intake.PeopleImport;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.LocalTimes;
import org.caseroom.uikit.PageHeader;

/// Takes a file of people and has it checked; and leads back to imports of before.
@Route("people/import")
@RolesAllowed("ADMINISTRATOR")
class ImportPeopleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ImportingPeople importing;
    private final transient CurrentPerson person;

    ImportPeopleView(ImportingPeople importing, CurrentPerson person) {
        this.importing = importing;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(header(), columns(), upload());
        add(earlier(importing.newest(person.actor())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title", "title", getTranslation("people.import.title"));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("people.import.title"))
                .withSubtitle(getTranslation("people.import.subtitle"))
                .withWayBack(new Anchor("people", getTranslation("people.title")));
    }

    private Section columns() {
        var list = new UnorderedList();
        Stream.of("required", "organization", "optional", "role")
                .map(fact -> new ListItem(getTranslation("people.import.columns." + fact)))
                .forEach(list::add);
        var template = ButtonLink.plain("export/people/template.csv", getTranslation("people.import.template"));
        template.setRouterIgnore(true);
        template.getElement().setAttribute("download", true);
        var actions = new Div(template);
        actions.addClassName("cr-actions");
        return card(
                new H2(getTranslation("people.import.columns.title")),
                new Paragraph(getTranslation("people.import.columns.text", "most", ImportingPeople.MOST_ROWS)),
                list,
                actions);
    }

    private Section upload() {
        return card(
                new H2(getTranslation("people.import.upload.title")),
                new Paragraph(getTranslation("people.import.upload.text")),
                new ImportUpload(importing, person, id -> getUI().ifPresent(ui -> ui.navigate("people/import/" + id))));
    }

    private List<Component> earlier(List<PeopleImport> imports) {
        if (imports.isEmpty()) {
            return List.of();
        }
        var times = LocalTimes.of(UI.getCurrent());
        var list = new UnorderedList();
        list.addClassName("cr-rows");
        imports.stream().map(each -> entry(each, times)).forEach(list::add);
        return List.of(card(
                new H2(getTranslation("people.import.earlier.title")),
                new Paragraph(getTranslation("people.import.earlier.text")),
                list));
    }

    private ListItem entry(PeopleImport each, LocalTimes times) {
        var note = new Span(getTranslation(
                "people.import.earlier.note",
                Map.of("name", each.startedByName(), "at", times.dayAndTime(each.checkedAt()))));
        note.addClassName("cr-row-note");
        return new ListItem(
                new Div(new Anchor("people/import/" + each.id(), called(each)), note),
                new Span(getTranslation("people.import.state." + StatusWords.word(each.state()))));
    }

    private String called(PeopleImport each) {
        return each.fileName().isBlank() ? getTranslation("people.import.unnamed") : each.fileName();
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassName("cr-card");
        return card;
    }
}
