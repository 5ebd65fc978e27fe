package org.caseroom.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.caseroom.identity.OrganizationId;
import org.caseroom.identity.PersonDetails;
import org.caseroom.identity.Scope;
import org.caseroom.shared.Slug;
import org.caseroom.shared.TypedId;

/// Puts other ids where ids are.
final class OtherIds {

    private OtherIds() {}

    /// The same arguments where one id names nothing, for one after the other; empty where there are none.
    static List<Object[]> missing(Object[] arguments) {
        return IntStream.range(0, arguments.length)
                .filter(at -> areIn(arguments[at]))
                .mapToObj(at -> replaced(arguments, at, OtherIds::missing))
                .toList();
    }

    static Object[] replaced(Object[] arguments, int at, UnaryOperator<Object> other) {
        var replaced = arguments.clone();
        replaced[at] = other.apply(arguments[at]);
        return replaced;
    }

    static boolean areIn(Object argument) {
        return !Objects.equals(missing(argument), argument);
    }

    /// The same, but nothing has these ids.
    static Object missing(Object argument) {
        return in(argument, OtherIds::random, _ -> new Slug("missing"));
    }

    static Object in(Object argument, UnaryOperator<TypedId> other, UnaryOperator<Slug> otherSlug) {
        return switch (argument) {
            case null -> null;
            case TypedId id -> other.apply(id);
            case Slug slug -> otherSlug.apply(slug);
            case Scope.Organizations(var root) -> new Scope.Organizations((OrganizationId) other.apply(root));
            case PersonDetails details ->
                new PersonDetails(
                        details.name(),
                        (OrganizationId) other.apply(details.organization()),
                        details.locale(),
                        details.signInName(),
                        details.email());
            case Collection<?> several ->
                several.stream().map(each -> in(each, other, otherSlug)).toList();
            default -> argument;
        };
    }

    private static TypedId random(TypedId id) {
        try {
            var constructor = id.getClass().getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return (TypedId) constructor.newInstance(UUID.randomUUID());
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
