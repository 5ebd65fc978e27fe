package org.caseroom.authoring;

import java.util.List;

/// What is in a draft, as far as it can be told: it need not be sound.
///
/// @param language of the course, as a BCP 47 tag; empty where its sheet can't be read
/// @param banks the paths of the question banks
/// @param others the paths of all other files but the course sheet
public record DraftOutline(String language, List<Part> modules, List<String> banks, List<String> others) {

    public static final String COURSE = "course.yaml";

    /// A module.
    ///
    /// @param folder such as `01-basics`
    /// @param id empty where it can't be read
    /// @param title its id or folder where there is none
    public record Part(String folder, String id, String title, List<Objective> objectives, List<Item> items) {

        public String sheet() {
            return folder + "/module.yaml";
        }
    }

    /// A learning objective of a module.
    public record Objective(String id, String text) {}

    /// What one does in a module.
    ///
    /// @param id empty where it can't be read
    /// @param title its id or the name of its file where there is none
    /// @param minutes empty where they can't be read
    public record Item(String path, Kind kind, String id, String title, String minutes) {}

    /// What an item is.
    public enum Kind {
        LESSON,
        QUIZ,
        EXERCISE,
        SCENARIO,
        ASSIGNMENT,
        SURVEY
    }
}
