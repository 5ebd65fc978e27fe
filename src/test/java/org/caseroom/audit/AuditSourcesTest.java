package org.caseroom.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.identity.Action;
import org.caseroom.shared.words.Words;
import org.junit.jupiter.api.Test;

/// Whatever is kept in the audit can be read there, each act and each kind of subject in words, and nothing changes it.
class AuditSourcesTest {

    private static final String WORDS = "audit.act.";
    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)*\\.?)\"");
    private static final Pattern ACT =
            Pattern.compile("(?:\\.did|new Auditable|(?:did|publish|audit)\\(\\s*actor,)\\(?\\s*\"([a-z.-]+[a-z])\"");
    private static final Pattern CHANGE =
            Pattern.compile("(?i)(update|delete\\s+from|merge\\s+into|truncate(\\s+table)?)\\s+audit_line\\b");
    private static final Pattern SUBJECT = Pattern.compile("new (?:Auditable\\.)?Subject\\(\\s*\"([a-z.-]+)\"");

    private final Set<String> keys =
            new Words().withPrefix(Locale.ENGLISH, "audit.").keySet();

    @Test
    void everyActHasItsWords() {
        assertThat(found(ACT)).isNotEmpty().allSatisfy(act -> assertThat(keys).contains("audit.act." + act));
    }

    @Test
    void whateverHasWordsCanHappen() {
        var literals = found(LITERAL).collect(Collectors.toSet());

        assertThat(keys.stream()
                        .filter(key -> key.startsWith(WORDS) && !key.startsWith(WORDS + "refused."))
                        .map(key -> key.substring(WORDS.length())))
                .allSatisfy(act -> assertThat(literals).containsAnyOf(act, act.substring(0, act.indexOf('.') + 1)));
    }

    @Test
    void everyKindOfSubjectHasItsWords() {
        assertThat(found(SUBJECT))
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(keys).contains("audit.subject." + kind));
    }

    @Test
    void everyActionThatCanBeRefusedHasItsWords() {
        assertThat(Arrays.stream(Action.values())
                        .map(action -> action.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allSatisfy(action -> assertThat(keys).contains("audit.act.refused." + action));
    }

    @Test
    void noStatementChangesOrRemovesALine() {
        assertThat(sources())
                .anyMatch(source -> source.contains("insert into audit_line"))
                .noneMatch(source -> CHANGE.matcher(source).find());
    }

    private static Stream<String> found(Pattern pattern) {
        return sources().flatMap(source -> pattern.matcher(source).results().map(match -> match.group(1)));
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(AuditSourcesTest::read)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
