package org.caseroom.casework.scenario;

/// A whole number, or so many times the value of a gauge or a lot.
///
/// @param of the gauge or the lot; empty where the number itself is meant
public record Amount(int times, String of) {

    public static Amount of(int number) {
        return new Amount(number, "");
    }

    public static Amount of(String name) {
        return new Amount(1, name);
    }
}
