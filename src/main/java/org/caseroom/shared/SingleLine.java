package org.caseroom.shared;

/// Text that any store takes and any screen shows: no control characters, such as NUL, and no half characters.
public final class SingleLine {

    private SingleLine() {}

    public static boolean is(String text) {
        return text.codePoints()
                .noneMatch(character ->
                        Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
    }
}
