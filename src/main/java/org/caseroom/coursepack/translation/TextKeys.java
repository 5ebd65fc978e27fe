package org.caseroom.coursepack.translation;

import java.util.Optional;
import java.util.Set;

/// Which values of a file are texts that a reader sees, by the name of their key: these and no others are translated.
///
/// @param texts keys of single texts
/// @param lists keys of lists of texts
enum TextKeys {
    COURSE(Set.of("title", "summary"), Set.of("outcomes")),
    MODULE(Set.of("title", "summary", "text"), Set.of()),
    LESSON(Set.of("title", "note"), Set.of()),
    QUIZ(Set.of("title", "intro"), Set.of()),
    EXERCISE(Set.of("title", "brief", "debrief"), Set.of()),
    SCENARIO(
            Set.of("title", "brief", "debrief", "text", "tell", "why", "hindsight", TextKeys.UNIT),
            Set.of(TextKeys.WORDS)),
    ASSIGNMENT(Set.of("title", "brief", "prompt", "text"), Set.of()),
    SURVEY(Set.of("title", "intro", "thanks", "text", "low", "high"), Set.of()),
    BANK(Set.of("title", "prompt", "why", "text", "alt", TextKeys.UNIT, TextKeys.VALUE), Set.of(TextKeys.ACCEPTED)),
    GLOSSARY(Set.of("term", "definition"), Set.of()),
    MEDIA(Set.of("description"), Set.of());

    static final String UNIT = "unit";
    static final String VALUE = "value";
    static final String WORDS = "words";
    static final String ACCEPTED = "accepted";

    /// The only kind of question of which a mistake is a word, and no number or formula.
    private static final String SHORT_TEXT = "short-text";

    /// Keys whose keys are names that an author has given.
    private static final Set<String> CLOSED = Set.of("if", "change", "set", "draw", "least", "most");

    /// Texts that are often the same in both languages.
    private static final Set<String> OPTIONAL = Set.of(UNIT, VALUE, WORDS, ACCEPTED);

    private final Set<String> texts;
    private final Set<String> lists;

    TextKeys(Set<String> texts, Set<String> lists) {
        this.texts = texts;
        this.lists = lists;
    }

    /// Those of the file at a path; empty where it is no file with texts.
    static Optional<TextKeys> of(String path) {
        return switch (path) {
            case "course.yaml" -> Optional.of(COURSE);
            case "glossary.yaml" -> Optional.of(GLOSSARY);
            case "media/media.yaml" -> Optional.of(MEDIA);
            default -> byEnding(path);
        };
    }

    private static Optional<TextKeys> byEnding(String path) {
        if (path.endsWith("/module.yaml")) {
            return Optional.of(MODULE);
        } else if (path.endsWith(".md")) {
            return Optional.of(LESSON);
        } else if (path.endsWith(".quiz.yaml")) {
            return Optional.of(QUIZ);
        } else if (path.endsWith(".exercise.yaml")) {
            return Optional.of(EXERCISE);
        } else if (path.endsWith(".scenario.yaml")) {
            return Optional.of(SCENARIO);
        } else if (path.endsWith(".assignment.yaml")) {
            return Optional.of(ASSIGNMENT);
        } else if (path.endsWith(".survey.yaml")) {
            return Optional.of(SURVEY);
        }
        return path.endsWith(".questions.yaml") ? Optional.of(BANK) : Optional.empty();
    }

    /// @param list the key of the list or the keys that it stands in; empty at the top of a file
    /// @param question the kind of the question that it belongs to; empty where it belongs to none
    boolean isText(String list, String key, String question) {
        return texts.contains(key)
                && !(this == LESSON && key.equals("title") && !list.isEmpty())
                && !(key.equals(VALUE) && !question.equals(SHORT_TEXT));
    }

    /// Whether words in braces are names that stay as they are.
    boolean hasNames() {
        return this == SCENARIO || this == BANK;
    }

    boolean isList(String key) {
        return lists.contains(key);
    }

    boolean isOpen(String key) {
        return !(this == SCENARIO && CLOSED.contains(key)) && !(this == QUIZ && key.equals("draw"));
    }

    boolean isOptional(String key) {
        return OPTIONAL.contains(key);
    }
}
