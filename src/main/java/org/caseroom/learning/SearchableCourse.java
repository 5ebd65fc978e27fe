package org.caseroom.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseroom.coursepack.CoursePack;
import org.caseroom.coursepack.ModulePart;
import org.caseroom.coursepack.Objective;
import org.caseroom.coursepack.Term;
import org.caseroom.shared.PlainLetters;

/// What can be looked for in a course, in one of its languages, whatever its case and accents.
///
/// @param title of the course
/// @param head its title and summary, which everybody sees who reads it in this language
record SearchableCourse(Mention title, String head, List<Spot> spots) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    SearchableCourse {
        spots = List.copyOf(spots);
    }

    /// A place in it, and what is said there.
    record Spot(Mention mention, String text) {

        boolean holds(String word) {
            return text.contains(word);
        }
    }

    static SearchableCourse of(CoursePack pack) {
        var course = pack.course();
        var language = course.language();
        var spots = new ArrayList<Spot>();
        for (var module : pack.modules()) {
            spots.add(new Spot(new Mention(Mention.Kind.CONTENTS, module.title(), language), plain(textOf(module))));
            module.activities().forEach(activity -> spots.add(spot(Mention.Kind.CONTENTS, activity.title(), language)));
        }
        course.outcomes().forEach(outcome -> spots.add(spot(Mention.Kind.OUTCOME, outcome, language)));
        pack.glossary().stream()
                .map(Term::term)
                .forEach(term -> spots.add(spot(Mention.Kind.GLOSSARY, term, language)));
        return new SearchableCourse(
                new Mention(Mention.Kind.CONTENTS, course.title(), language),
                plain(course.title() + "\n" + course.summary()),
                spots);
    }

    private static Spot spot(Mention.Kind kind, String text, Locale language) {
        return new Spot(new Mention(kind, text, language), plain(text));
    }

    private static String textOf(ModulePart module) {
        return module.title() + "\n" + module.summary() + "\n"
                + module.objectives().stream().map(Objective::text).collect(Collectors.joining("\n"));
    }

    /// The words that somebody looks for.
    static List<String> wordsOf(String search) {
        return SPACE.splitAsStream(plain(search).strip())
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /// Whether title and summary hold all the words, or one place holds all that they lack. Words that stand here
    /// and
    /// there in a course say nothing of it.
    boolean mentions(List<String> words) {
        return lacking(words).isEmpty() || placeOf(words).isPresent();
    }

    /// Where the words occur that title and summary lack: where all stand together, if there is such a place. Empty
    /// where these lack none.
    Optional<Mention> whereOf(List<String> words) {
        return lacking(words).isEmpty() ? Optional.empty() : placeOf(words);
    }

    private Optional<Mention> placeOf(List<String> words) {
        return first(words).or(() -> first(lacking(words)));
    }

    private Optional<Mention> first(List<String> words) {
        return spots.stream()
                .filter(spot -> words.stream().allMatch(spot::holds))
                .findFirst()
                .map(Spot::mention);
    }

    private List<String> lacking(List<String> words) {
        return words.stream().filter(word -> !isInHead(word)).toList();
    }

    private boolean isInHead(String word) {
        return head.contains(word);
    }

    private static String plain(String text) {
        return PlainLetters.of(text).toLowerCase(Locale.ROOT);
    }
}
