package org.caseroom.learning.results;

/// There is no such note that the actor may see.
public class LikenessNotFoundException extends RuntimeException {

    public LikenessNotFoundException() {
        super("There is no such note.");
    }
}
