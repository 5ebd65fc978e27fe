package org.caseroom.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caseroom.competency.LocalText;
import org.caseroom.competency.WorkRole;
import org.caseroom.shared.Slug;

/// A path through courses for people of one or several lines of work.
///
/// @param roles whom it is for; who follows it says which of them they are
public record Programme(Slug id, LocalText title, LocalText summary, List<WorkRole> roles, List<Step> steps) {

    public Programme {
        roles = List.copyOf(roles);
        steps = List.copyOf(steps);
    }

    /// A course on the path.
    ///
    /// @param why what it gives to these people
    public record Step(Slug course, LocalText why, List<Skip> skips) {

        public Step {
            skips = List.copyOf(skips);
        }

        /// Why somebody may leave out a module; empty where they may not.
        public Optional<LocalText> whyToSkip(Slug module, WorkRole role) {
            return skips.stream()
                    .filter(skip ->
                            skip.modules().contains(module) && skip.roles().contains(role))
                    .map(Skip::why)
                    .findFirst();
        }
    }

    /// Modules that some may leave out.
    public record Skip(Set<Slug> modules, Set<WorkRole> roles, LocalText why) {

        public Skip {
            modules = Set.copyOf(modules);
            roles = Set.copyOf(roles);
        }
    }
}
