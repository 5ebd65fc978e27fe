package org.caseroom.coursepack;

import java.util.List;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.shared.Slug;

/// A lesson whose front matter has been read and whose text waits until all that it may refer to is known.
///
/// @param body where the text begins
record LessonDraft(
        SourceText text,
        int body,
        Located<Slug> id,
        String title,
        int minutes,
        List<Slug> objectives,
        List<String> articles,
        List<SourceList.ListedSource> sources) {}
