package org.caseroom.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.stream.Stream;

/// Where somebody goes on after something was entered that can't be kept.
final class Wrong {

    private Wrong() {}

    /// Takes them to the first field that is wrong.
    static void focusFirst(Component... fields) {
        Stream.of(fields)
                .filter(field -> field instanceof HasValidation checked && checked.isInvalid())
                .flatMap(field -> field instanceof Focusable<?> focusable ? Stream.of(focusable) : Stream.of())
                .findFirst()
                .ifPresent(Focusable::focus);
    }
}
