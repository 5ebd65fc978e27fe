package org.caseroom.casework;

/// A whole number that shapes the cases of a kind, such as the number of hops. An author may set it within its bounds;
/// otherwise the difficulty does.
public record Parameter(String name, int least, int most, int basic, int core, int advanced) {

    public Parameter {
        for (var value : new int[] {basic, core, advanced}) {
            if (value < least || value > most) {
                throw new IllegalArgumentException("%s is %d to %d, not %d".formatted(name, least, most, value));
            }
        }
    }

    public int at(Difficulty difficulty) {
        return switch (difficulty) {
            case BASIC -> basic;
            case CORE -> core;
            case ADVANCED -> advanced;
        };
    }

    public boolean admits(int value) {
        return value >= least && value <= most;
    }
}
