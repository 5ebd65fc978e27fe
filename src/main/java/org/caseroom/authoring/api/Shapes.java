package org.caseroom.authoring.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseroom.authoring.Checking;
import org.caseroom.authoring.Use;
import org.jspecify.annotations.Nullable;

/// What goes over the line between the editor and the server.
final class Shapes {

    private Shapes() {}

    /// @param revision the state of the file that was changed
    record Text(long revision, String text) {}

    /// @param changes are made in their order, all or none
    record Values(long revision, List<Change> changes) {}

    /// @param text one that is not kept
    record Trial(String text, List<Change> changes) {}

    /// What came of it.
    record Tried(String text) {}

    /// One of: a value, an item to add, whether to remove, whether to move up.
    ///
    /// @param path such as `sources[1].title`
    record Change(
            String path,
            @Nullable Object value,
            @Nullable Object add,
            boolean remove,
            @Nullable Integer up) {}

    /// A file as it is kept.
    ///
    /// @param isText whether it can be edited at all
    /// @param body where the Markdown of a lesson begins, in UTF-16 units
    /// @param values what its YAML says; null where it can't be read
    /// @param findings those of this file
    /// @param inAll how many there are in the draft
    /// @param lesson what the player would show; null where nothing can be shown
    /// @param story what an exercise says around its cases; null where there is none
    /// @param reads how readable a lesson is; null where there is too little running text for a figure
    record ShownFile(
            String path,
            String text,
            boolean isText,
            long revision,
            Instant savedAt,
            String savedBy,
            int body,
            @Nullable Object values,
            List<Finding> findings,
            int inAll,
            @JsonRawValue @Nullable String lesson,
            Checking.@Nullable Story story,
            @Nullable Reads reads) {}

    /// How readable the running text of a lesson is.
    ///
    /// @param grade Flesch–Kincaid, and the level that it stands for; null where the text is not in English
    /// @param longOnes the sentences that are too long, in their order
    record Reads(
            @Nullable Double grade, @Nullable String level, double wordsPerSentence, List<LongSentence> longOnes) {}

    /// @param text how it begins
    record LongSentence(int line, int words, String text) {}

    /// @param path of the value that it is about, such as `draw[0].count`; empty where none can be told
    record Finding(int line, int column, String path, String severity, String message) {}

    /// What a form may offer.
    ///
    /// @param language of the course; empty where its sheet can't be read
    /// @param isNamed whether the draft belongs to a course that is published, so that its id stays
    /// @param images for the sheet of the images alone
    /// @param terms who links to which term, by its id; for the glossary alone
    /// @param cases the kinds of case; for an exercise alone
    record Choices(
            String language,
            boolean isNamed,
            List<Choice> objectives,
            List<Choice> lessons,
            List<Choice> banks,
            List<Choice> articles,
            List<Image> images,
            Map<String, List<Use>> terms,
            List<KindOfCase> cases,
            Map<String, Shown> shown) {}

    /// To how many people a question was shown, and when last.
    record Shown(int people, Instant lastAt, boolean often) {}

    /// An image in the folder, and who shows it.
    record Image(String file, String digest, List<Use> uses) {}

    record Choice(String id, String name) {}

    /// What an author may set of a kind of case.
    record KindOfCase(String name, List<Bounds> parameters) {}

    /// Between what a parameter lies, and what each difficulty means by itself.
    record Bounds(String name, int least, int most, int basic, int core, int advanced) {}

    /// Which cases are wanted.
    ///
    /// @param from the number of the first one, counted from 0
    record Wanted(String kind, String difficulty, Map<String, Integer> parameters, int from) {

        /// A reader of JSON leaves null where nothing came.
        Wanted {
            parameters = Objects.requireNonNullElse(parameters, Map.of());
            var given = new ArrayList<@Nullable Object>(parameters.values());
            given.add(kind);
            given.add(difficulty);
            if (given.stream().anyMatch(Objects::isNull)) {
                throw new IllegalArgumentException("Something is missing.");
            }
        }
    }

    /// A no.
    ///
    /// @param file what is kept now, where somebody else was faster
    record Refusal(String type, String title, @Nullable ShownFile file) {}
}
