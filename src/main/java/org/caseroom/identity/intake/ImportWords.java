package org.caseroom.identity.intake;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseroom.identity.DisplayName;
import org.caseroom.identity.Role;
import org.caseroom.shared.words.Languages;
import org.caseroom.shared.words.StatusWords;
import org.caseroom.shared.words.Words;
import org.springframework.stereotype.Component;

/// What columns, roles, languages and problems are called in files. They are read in every language that is offered,
/// for
/// whoever fills in a file may speak another one than whoever hands it in.
@Component
public class ImportWords {

    private static final int LONGEST_ADDRESS = 254;

    private final Words words;

    ImportWords(Words words) {
        this.words = words;
    }

    /// What a column is called.
    public String column(Locale reader, ImportColumn column) {
        return words.text(reader, column.key());
    }

    /// What is wrong, and what to do.
    public String problem(Locale reader, Finding finding) {
        var longest = finding.column() == ImportColumn.EMAIL ? LONGEST_ADDRESS : DisplayName.LONGEST;
        return words.text(
                reader, "people.import.problem." + StatusWords.word(finding.problem()), Map.of("longest", longest));
    }

    /// The same, and in which column.
    public String whole(Locale reader, Finding finding) {
        var column = finding.column();
        var problem = problem(reader, finding);
        return column == null
                ? problem
                : words.text(
                        reader, "people.import.finding", Map.of("column", column(reader, column), "problem", problem));
    }

    /// What the column is called that says why rows were not imported.
    String reasons(Locale reader) {
        return words.text(reader, "people.import.reasons");
    }

    /// The columns by their folded names.
    Map<String, ImportColumn> columns(Locale reader) {
        var columns = new HashMap<String, ImportColumn>();
        for (var column : ImportColumn.values()) {
            columns.put(fold(column.name()), column);
            all(reader).forEach(locale -> columns.put(fold(column(locale, column)), column));
        }
        return columns;
    }

    /// The roles by their folded names.
    Map<String, Role> roles(Locale reader) {
        var roles = new HashMap<String, Role>();
        for (var role : Role.values()) {
            roles.put(fold(role.name()), role);
            all(reader)
                    .forEach(locale ->
                            roles.put(fold(words.text(locale, "identity.role." + StatusWords.word(role))), role));
        }
        return roles;
    }

    /// The offered languages by their folded names and tags.
    Map<String, Locale> languages(Locale reader) {
        var languages = new HashMap<String, Locale>();
        for (var language : Languages.OFFERED) {
            languages.put(fold(language.toLanguageTag()), language);
            languages.put(fold(Languages.nameOf(language)), language);
            all(reader).forEach(locale -> languages.put(fold(language.getDisplayLanguage(locale)), language));
        }
        return languages;
    }

    /// The language of somebody of whom a file does not say it: that of whoever brings them.
    static Locale usual(Locale reader) {
        return Optional.of(reader)
                .flatMap(locale -> Languages.of(locale.toLanguageTag()))
                .orElse(Locale.ENGLISH);
    }

    /// Without case, spaces and marks between words.
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
    }

    /// The reader's comes last, so that it counts where languages contradict each other.
    private static Stream<Locale> all(Locale reader) {
        return Stream.concat(
                Languages.OFFERED.stream().filter(language -> !language.equals(reader)), Stream.of(reader));
    }
}
