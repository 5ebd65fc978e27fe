package org.caseroom.journeys;

/// Where the player stands.
enum Host {
    /// A light page without Flow.
    LIGHT("/learn"),
    /// A view of the house.
    HOUSE("/learn-in");

    private final String folder;

    Host(String folder) {
        this.folder = folder;
    }

    String path(String run, String activity) {
        return folder + "/" + run + "/" + activity;
    }
}
