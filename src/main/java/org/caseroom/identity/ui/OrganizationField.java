package org.caseroom.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.OrganizationTree;
import org.jspecify.annotations.Nullable;

/// A field for an organization, which says where it stands.
class OrganizationField extends ComboBox<OrganizationTree.Node> {

    private final transient List<OrganizationTree.Node> choices;

    OrganizationField(String label, List<OrganizationTree.Node> choices) {
        super(label);
        this.choices = List.copyOf(choices);
        setItems(this.choices);
        setItemLabelGenerator(OrganizationTree.Node::path);
        // The way to an organization is long: a row of its own, and a list as wide as a page.
        addClassName("cr-whole-row");
        setOverlayWidth("min(36rem, 92vw)");
    }

    void choose(@Nullable OrganizationId id) {
        setValue(find(id));
    }

    /// The choice of that id; null where it is not among them.
    OrganizationTree.@Nullable Node find(@Nullable OrganizationId id) {
        return choices.stream().filter(node -> node.id().equals(id)).findFirst().orElse(null);
    }

    Optional<OrganizationId> chosen() {
        return getOptionalValue().map(OrganizationTree.Node::id);
    }
}
