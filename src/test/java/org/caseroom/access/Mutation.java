package org.caseroom.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caseroom.identity.Action;
import org.caseroom.identity.Actor;
import org.caseroom.identity.Role;
import org.caseroom.identity.Scope;
import org.caseroom.identity.WatchedAccess;

/// A way in which decisions could be wrong: a role allows one action less or one more, a kind of scope reaches nothing
/// or
/// everything, a line of the code always hears yes or always no.
///
/// @param concerns the cells that might notice
record Mutation(String name, Predicate<Tries.Cell> concerns, WatchedAccess.Mutant mutant) {

    /// @param allows what a role allows as it is
    static List<Mutation> ofThePolicy(BiPredicate<Role, Action> allows) {
        var mutations = new ArrayList<Mutation>();
        for (var role : Role.values()) {
            for (var action : Action.values()) {
                // Who administers a place may do everything there.
                Function<Actor.Held, Stream<Actor.Held>> change = allows.test(role, action)
                        ? _ -> Stream.empty()
                        : held -> Stream.of(new Actor.Held(Role.ADMINISTRATOR, held.scope()));
                mutations.add(new Mutation(
                        "%s %s %s".formatted(role, allows.test(role, action) ? "without" : "with", action),
                        cell -> cell.who().role() == role
                                && cell.asked().stream().anyMatch(check -> check.action() == action),
                        new WatchedAccess.Mutant() {
                            @Override
                            public Actor actor(Actor actor, Action asked) {
                                return asked == action ? holding(actor, held -> held.role() == role, change) : actor;
                            }
                        }));
            }
        }
        return mutations;
    }

    static List<Mutation> ofScopes() {
        return Stream.of(Scope.Platform.class, Scope.Organizations.class, Scope.Course.class, Scope.Run.class)
                .flatMap(kind -> Stream.of(
                        reaching(kind, "nothing", _ -> Stream.empty()),
                        reaching(
                                kind,
                                "everything",
                                held -> Stream.of(new Actor.Held(held.role(), new Scope.Platform())))))
                .filter(mutation -> !mutation.name().equals("Platform reaches everything"))
                .toList();
    }

    private static Mutation reaching(
            Class<? extends Scope> kind, String what, Function<Actor.Held, Stream<Actor.Held>> change) {
        return new Mutation(kind.getSimpleName() + " reaches " + what, cell -> true, new WatchedAccess.Mutant() {
            @Override
            public Actor actor(Actor actor, Action asked) {
                return holding(actor, held -> kind.isInstance(held.scope()), change);
            }
        });
    }

    private static Actor holding(
            Actor actor, Predicate<Actor.Held> which, Function<Actor.Held, Stream<Actor.Held>> change) {
        return new Actor(
                actor.person(),
                actor.name(),
                actor.organization(),
                actor.locale(),
                actor.grants().stream()
                        .flatMap(held -> which.test(held) ? change.apply(held) : Stream.of(held))
                        .toList());
    }

    /// @param place where somebody asks
    static Stream<Mutation> of(String place) {
        return Stream.of(true, false)
                .map(answer -> new Mutation(
                        place + " always hears " + (answer ? "yes" : "no"),
                        cell -> cell.asked().stream()
                                .anyMatch(check -> check.place().equals(place)),
                        new WatchedAccess.Mutant() {
                            @Override
                            public Optional<Boolean> answer(String asking) {
                                return asking.equals(place) ? Optional.of(answer) : Optional.empty();
                            }
                        }));
    }
}
