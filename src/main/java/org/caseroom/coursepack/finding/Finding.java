package org.caseroom.coursepack.finding;

/// Something that may be wrong in a course folder, without its place. A new one is a record in one of these groups, and
/// its words.
public sealed interface Finding extends Phrase
        permits FolderFinding,
                ArchiveFinding,
                YamlFinding,
                CourseFinding,
                QuestionFinding,
                MarkdownFinding,
                ImageFinding,
                ScenarioFinding,
                TranslationFinding,
                OverlayFinding {

    /// A short word that stays the same when the sentence is improved.
    default String code() {
        return Phrases.code(getClass());
    }
}
