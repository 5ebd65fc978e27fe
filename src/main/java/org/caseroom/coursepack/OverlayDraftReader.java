package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.caseroom.coursepack.finding.FolderFinding;
import org.caseroom.coursepack.finding.OverlayFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Slug;

/// Reads the files of an overlay in one language.
final class OverlayDraftReader {

    static final String SHEET = "overlay.yaml";
    static final String CONTACTS = "contacts.yaml";

    private static final Pattern TEXT = Pattern.compile("(?<sort>lessons|modules)/(?<name>[^/]+)\\.md");

    private final PackFiles files;
    private final UnaryOperator<String> written;
    private final Problems problems;

    /// @param written where a file really stands
    OverlayDraftReader(PackFiles files, UnaryOperator<String> written, Problems problems) {
        this.files = files;
        this.written = written;
        this.problems = problems;
    }

    /// @param whole all files of the overlay
    OverlayDraft read(PackFiles whole) {
        var sheets = new OverlaySheetReader(problems);
        var sheet = sheets.read(sheet(SHEET, OverlaySheetReader.KEYS).orElseGet(this::missing));
        var contacts = sheet(CONTACTS, OverlaySheetReader.CONTACTS_KEYS)
                .map(sheets::contacts)
                .orElse(List.of());
        var terms = sheet(PackLayout.GLOSSARY, GlossaryReader.KEYS)
                .map(new GlossaryReader(problems)::read)
                .orElse(List.of());
        return new OverlayDraft(new NationalOverlay(sheet, contacts, terms, whole), additions());
    }

    private List<Addition> additions() {
        var additions = new ArrayList<Addition>();
        var reader = new AdditionReader(problems);
        for (var path : files.paths()) {
            var text = TEXT.matcher(path);
            if (text.matches() && Slug.isSlug(text.group("name"))) {
                text(path)
                        .ifPresent(source -> additions.addAll(reader.read(
                                source,
                                new Slug(text.group("name")),
                                text.group("sort").equals("modules"))));
            } else if (!Set.of(SHEET, CONTACTS, PackLayout.GLOSSARY).contains(path)) {
                problems.error(written.apply(path), new OverlayFinding.OverlayFile());
            }
        }
        return additions;
    }

    private YamlMap missing() {
        problems.error(SHEET, new FolderFinding.MissingFile(SHEET));
        return YamlMap.unread(new SourceText(SHEET, "").at(0), problems);
    }

    private Optional<YamlMap> sheet(String path, Set<String> keys) {
        return text(path).map(text -> YamlValue.ofFile(text, problems).map(keys));
    }

    private Optional<SourceText> text(String path) {
        return files.bytes(path).flatMap(bytes -> SourceText.decoded(written.apply(path), bytes, problems));
    }
}
