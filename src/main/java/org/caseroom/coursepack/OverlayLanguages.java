package org.caseroom.coursepack;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.caseroom.coursepack.finding.OverlayFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.TranslationFinding;
import org.caseroom.coursepack.source.Problems;

/// The languages of an overlay: its own, then those of `i18n/`, where whole files stand in for its own ones.
final class OverlayLanguages {

    private static final int MOST = 12;
    private static final int MOST_KIB = 2_048;

    private final PackFiles files;
    private final Problems problems;

    OverlayLanguages(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /// Its own language first; nothing where the folder is too much.
    Map<Locale, OverlayDraft> read() {
        files.oddNames().forEach(problems::add);
        var drafts = new LinkedHashMap<Locale, OverlayDraft>();
        if (isTooMuch()) {
            return drafts;
        }
        var own = new OverlayDraftReader(files.base(), path -> path, problems).read(files);
        drafts.put(own.overlay().sheet().language(), own);
        files.translations().forEach((tag, translated) -> read(tag, translated, own, drafts));
        return drafts;
    }

    private boolean isTooMuch() {
        var bytes = files.paths().stream()
                .mapToLong(path -> files.bytes(path).orElseThrow().length)
                .sum();
        if (bytes > MOST_KIB << 10) {
            problems.error("", new OverlayFinding.OverlaySize(MOST_KIB));
        } else if (files.translations().size() > MOST) {
            problems.error(PackFiles.TRANSLATIONS, new TranslationFinding.TranslationCount(MOST));
        }
        return problems.errors() > 0;
    }

    private void read(String tag, PackFiles translated, OverlayDraft own, Map<Locale, OverlayDraft> drafts) {
        var folder = PackFiles.TRANSLATIONS + tag;
        var language = LanguageTag.of(tag);
        if (language.getLanguage().isEmpty() || drafts.containsKey(language)) {
            problems.error(folder, new OverlayFinding.OverlayLanguage(new Quote(tag)));
            return;
        }
        var all = new HashMap<String, byte[]>();
        files.base().paths().forEach(path -> all.put(path, files.bytes(path).orElseThrow()));
        for (var path : translated.paths()) {
            if (all.replace(path, translated.bytes(path).orElseThrow()) == null) {
                problems.error(folder + "/" + path, new TranslationFinding.TranslatedFile.Unknown());
            }
        }
        var before = problems.errors();
        var draft = new OverlayDraftReader(
                        PackFiles.of(all),
                        path -> translated.paths().contains(path) ? folder + "/" + path : path,
                        problems)
                .read(files);
        if (!draft.overlay().sheet().language().equals(language)) {
            problems.error(folder + "/" + OverlayDraftReader.SHEET, new OverlayFinding.OverlayLanguage(new Quote(tag)));
        }
        if (problems.errors() == before && !draft.skeleton().equals(own.skeleton())) {
            problems.error(folder + "/" + OverlayDraftReader.SHEET, new OverlayFinding.OverlayTranslation());
        }
        drafts.put(language, draft);
    }
}
