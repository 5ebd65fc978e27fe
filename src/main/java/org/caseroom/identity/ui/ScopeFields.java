package org.caseroom.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Granting;
import org.caseroom.identity.KeepingOrganizations;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationTree;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.ScopeNames;
import org.caseroom.uikit.CourseLabels;
import org.caseroom.uikit.LocalTimes;
import org.springframework.beans.factory.ObjectProvider;

/// The fields for a role and where it is to hold. They offer only where whoever looks may give one.
class ScopeFields extends Div {

    private final Select<Role> role = new Select<>();
    private final Select<Kind> kind = new Select<>();
    private final OrganizationField organization;
    private final ComboBox<ScopeNames.CourseName> course = new ComboBox<>(getTranslation("people.scope.course"));
    private final ComboBox<ScopeNames.RunName> run = new ComboBox<>(getTranslation("people.scope.run"));

    /// Where a role can hold.
    private enum Kind {
        ORGANIZATION("people.scope.organization"),
        COURSE("people.scope.course"),
        RUN("people.scope.run"),
        PLATFORM("people.scope.platform");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    ScopeFields(
            Granting granting,
            KeepingOrganizations organizations,
            ObjectProvider<ScopeNames> names,
            Actor actor,
            OrganizationId usual) {
        var tree = new OrganizationTree(organizations.all(actor), getLocale());
        organization = new OrganizationField(getTranslation("people.scope.organization"), tree.inOrder());
        organization.choose(usual);
        var courses = Optional.ofNullable(names.getIfAvailable()).map(all -> all.courses(actor));
        var runs = Optional.ofNullable(names.getIfAvailable()).map(all -> all.runs(actor));
        var offered = courses.orElse(List.of());
        course.setItems(offered);
        course.setItemLabelGenerator(
                CourseLabels.of(this, offered, ScopeNames.CourseName::course, ScopeNames.CourseName::title));
        var times = LocalTimes.of(UI.getCurrent());
        run.setItems(runs.orElse(List.of()));
        run.setItemLabelGenerator(each ->
                getTranslation("people.scope.run.opened", "title", each.title(), "opened", times.day(each.opensAt())));
        role.setLabel(getTranslation("people.field.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(RoleWords::of);
        role.setValue(Role.TRAINEE);
        kind.setLabel(getTranslation("people.scope.kind"));
        kind.setItems(kinds(granting.mayGive(actor, new Scope.Platform()), courses, runs));
        kind.setItemLabelGenerator(each -> getTranslation(each.key));
        kind.addValueChangeListener(_ -> fit());
        kind.setValue(Kind.ORGANIZATION);
        addClassName("cr-fields");
        add(role, kind, organization, course, run);
    }

    private static List<Kind> kinds(
            boolean platform, Optional<List<ScopeNames.CourseName>> courses, Optional<List<ScopeNames.RunName>> runs) {
        var kinds = new ArrayList<>(List.of(Kind.ORGANIZATION));
        courses.filter(found -> !found.isEmpty()).ifPresent(_ -> kinds.add(Kind.COURSE));
        runs.filter(found -> !found.isEmpty()).ifPresent(_ -> kinds.add(Kind.RUN));
        if (platform) {
            kinds.add(Kind.PLATFORM);
        }
        return kinds;
    }

    private void fit() {
        organization.setVisible(kind.getValue() == Kind.ORGANIZATION);
        course.setVisible(kind.getValue() == Kind.COURSE);
        run.setVisible(kind.getValue() == Kind.RUN);
    }

    /// What was chosen, if all of it was.
    Optional<Actor.Held> chosen() {
        return scope().map(scope -> new Actor.Held(role.getValue(), scope));
    }

    private Optional<Scope> scope() {
        return switch (kind.getValue()) {
            case PLATFORM -> Optional.of(new Scope.Platform());
            case ORGANIZATION -> wanted(organization).map(node -> new Scope.Organizations(node.id()));
            case COURSE -> wanted(course).map(name -> new Scope.Course(name.course()));
            case RUN -> wanted(run).map(name -> new Scope.Run(name.run()));
        };
    }

    private <T> Optional<T> wanted(ComboBox<T> field) {
        field.setErrorMessage(getTranslation("people.problem.scope"));
        field.setInvalid(field.isEmpty());
        Wrong.focusFirst(field);
        return field.getOptionalValue();
    }
}
