package org.caseroom.identity;

import static java.util.Comparator.comparing;

import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Organizations in the order of the tree, those beside each other by name as the reader's language sorts.
public final class OrganizationTree {

    private final Map<OrganizationId, Node> nodes = new HashMap<>();
    private final List<Node> inOrder = new ArrayList<>();

    /// An organization at its place.
    ///
    /// @param depth how many of those that are shown stand above it
    /// @param path its name and the names of those above it
    public record Node(KeptOrganization kept, int depth, String path) {

        public OrganizationId id() {
            return kept.organization().id();
        }

        public String name() {
            return kept.organization().name();
        }
    }

    /// Those whose parent is not among them stand at the top.
    public OrganizationTree(List<KeptOrganization> organizations, Locale locale) {
        var known = organizations.stream().map(kept -> kept.organization().id()).collect(Collectors.toSet());
        var children = organizations.stream()
                .collect(Collectors.groupingBy(kept ->
                        Optional.ofNullable(kept.organization().parent()).filter(known::contains)));
        var byName = Collator.getInstance(locale);
        children.values()
                .forEach(siblings -> siblings.sort(
                        comparing((KeptOrganization kept) -> kept.organization().name(), byName::compare)));
        place(Optional.empty(), null, children);
    }

    private void place(
            Optional<OrganizationId> parent,
            @Nullable Node above,
            Map<Optional<OrganizationId>, List<KeptOrganization>> children) {
        for (var kept : children.getOrDefault(parent, List.of())) {
            var name = kept.organization().name();
            var node = above == null
                    ? new Node(kept, 0, name)
                    : new Node(kept, above.depth() + 1, name + " · " + above.path());
            nodes.put(node.id(), node);
            inOrder.add(node);
            place(Optional.of(node.id()), node, children);
        }
    }

    public List<Node> inOrder() {
        return List.copyOf(inOrder);
    }

    public Optional<Node> find(@Nullable OrganizationId id) {
        return Optional.ofNullable(id).map(nodes::get);
    }

    /// An organization and everything below it.
    public List<Node> within(Node root) {
        return inOrder.stream()
                .dropWhile(node -> !node.equals(root))
                .takeWhile(node -> node.equals(root) || node.depth() > root.depth())
                .toList();
    }

    /// Where an organization can be put: where its kind fits, and not below itself.
    public List<Node> placesFor(Node moved) {
        var branch = within(moved);
        return inOrder.stream()
                .filter(node -> !branch.contains(node))
                .filter(node -> fits(moved.kept().organization().kind(), node))
                .filter(node ->
                        !Objects.equals(node.id(), moved.kept().organization().parent()))
                .toList();
    }

    /// Whether an organization of this kind may stand there.
    public static boolean fits(OrganizationKind kind, Node parent) {
        return kind.fitsBelow(parent.kept().organization().kind());
    }
}
