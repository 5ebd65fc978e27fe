package org.caseroom.access;

import java.util.ArrayList;
import java.util.function.Consumer;

/// What a service hands over one by one, instead of giving it back.
final class Collected extends ArrayList<Object> implements Consumer<Object> {

    private static final long serialVersionUID = 1;

    @Override
    public void accept(Object one) {
        add(one);
    }
}
