package org.caseroom.uikit;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caseroom.shared.Slug;

/// What the address of a page names.
public final class PageAddress {

    private final RouteParameters parameters;

    private PageAddress(RouteParameters parameters) {
        this.parameters = parameters;
    }

    /// The address can't be meant: there is no such page.
    private static final class OddAddressException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private OddAddressException(IllegalArgumentException cause) {
            super(cause);
        }
    }

    /// Shows what an address names. Where that is nothing, or nothing for this person, there is no such page.
    ///
    /// @param missing how whoever is asked says that there is no such thing
    @SafeVarargs
    public static void show(
            BeforeEnterEvent event, Consumer<PageAddress> shown, Class<? extends RuntimeException>... missing) {
        try {
            shown.accept(new PageAddress(event.getRouteParameters()));
        } catch (OddAddressException odd) {
            event.rerouteToError(NotFoundException.class);
        } catch (RuntimeException thrown) {
            if (Stream.of(missing).noneMatch(type -> type.isInstance(thrown))) {
                throw thrown;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    public Slug slug(String name) {
        return read(parameters.get(name).orElse(""), Slug::new);
    }

    public <T> T id(String name, Function<String, T> of) {
        return read(parameters.get(name).orElse(""), of);
    }

    /// Empty where the address has none.
    public <T> Optional<T> idIfThere(String name, Function<String, T> of) {
        return parameters.get(name).map(text -> read(text, of));
    }

    private static <T> T read(String text, Function<String, T> of) {
        try {
            return of.apply(text);
        } catch (IllegalArgumentException odd) {
            throw new OddAddressException(odd);
        }
    }
}
