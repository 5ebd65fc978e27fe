package org.caseroom.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.identity.CurrentPerson;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.PeopleFilter;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.uikit.ButtonLink;
import org.caseroom.uikit.EmptyState;
import org.caseroom.uikit.PageHeader;

/// The organization tree, or a branch of it. Where it is large, only the upper levels are shown, and one goes down
/// branch
/// by branch.
@Route("organizations")
@RolesAllowed("ADMINISTRATOR")
class OrganizationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /// More rows than these nobody reads; then it is two levels at a time.
    private static final int MOST = 300;

    private final transient KeepingOrganizations organizations;
    private final transient CurrentPerson person;

    OrganizationsView(KeepingOrganizations organizations, CurrentPerson person) {
        this.organizations = organizations;
        this.person = person;
        addClassName("cr-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = PeopleFilter.of(event.getLocation().getQueryParameters().getParameters());
        var tree = new OrganizationTree(organizations.all(person.actor()), getLocale());
        var branch = tree.find(filter.organization());
        var shown = branch.map(tree::within).orElseGet(tree::inOrder);
        removeAll();
        add(header(branch));
        if (shown.isEmpty()) {
            add(new EmptyState(
                    getTranslation("organizations.empty.title"), getTranslation("organizations.empty.text")));
        } else {
            table(shown, branch.map(OrganizationTree.Node::depth).orElse(0));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.page-title", "title", getTranslation("organizations.title"));
    }

    private PageHeader header(Optional<OrganizationTree.Node> branch) {
        var header = new PageHeader(
                        branch.map(OrganizationTree.Node::name).orElse(getTranslation("organizations.title")))
                .withSubtitle(branch.map(OrganizationTree.Node::path).orElse(getTranslation("organizations.subtitle")))
                .withWayBack(
                        branch.isPresent()
                                ? new Anchor("organizations", getTranslation("organizations.title"))
                                : new Anchor("people", getTranslation("people.title")));
        var below = branch.map(node -> "?organization=" + node.id()).orElse("");
        return header.withActions(ButtonLink.primary("organizations/new" + below, getTranslation("organizations.add")));
    }

    private void table(List<OrganizationTree.Node> shown, int top) {
        var all = shown.size() <= MOST;
        var table = new NativeTable();
        table.getHead()
                .add(row(Stream.of("name", "kind", "people")
                        .map(column -> headerCell(new Span(getTranslation("organizations.column." + column)), "col"))));
        shown.stream()
                .filter(node -> all || node.depth() <= top + 1)
                .forEach(node -> table.getBody().add(row(node, top)));
        var scroll = new Div(table);
        scroll.addClassName("cr-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("organizations.title"));
        if (!all) {
            add(new Paragraph(getTranslation("organizations.large")));
        }
        add(scroll);
    }

    private NativeTableRow row(OrganizationTree.Node node, int top) {
        var organization = node.kept().organization();
        var name = new Div(new Anchor("organizations/" + node.id(), node.name()));
        name.addClassName("cr-tree-name");
        name.getStyle().set("--depth", String.valueOf(node.depth() - top));
        if (node.kept().below() > 0 && node.depth() > top) {
            name.add(new Anchor("organizations?organization=" + node.id(), getTranslation("organizations.branch")));
        }
        var kind = getTranslation("organizations.kind." + StatusWords.word(organization.kind()));
        var code = organization.countryCode();
        return row(Stream.of(
                headerCell(name, "row"),
                new NativeTableCell(code == null ? kind : kind + " " + code),
                new NativeTableCell(new Anchor("people?organization=" + node.id(), HeadCount.of(node.kept())))));
    }

    private static NativeTableRow row(Stream<? extends Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        return row;
    }

    private static Component headerCell(Component words, String scope) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
