package org.caseroom.coursepack;

import org.caseroom.competency.Articles;
import org.caseroom.coursepack.source.EnoughProblemsException;
import org.caseroom.coursepack.source.Problems;

/// Reads a course folder and checks everything that `docs/reference/course-folder.md` says, in one go.
public class CoursePackReader {

    private final Articles articles;

    /// A reader with the articles that ship with Caseroom.
    public CoursePackReader() {
        this(Articles.shipped());
    }

    public CoursePackReader(Articles articles) {
        this.articles = articles;
    }

    /// The pack if it is sound, and every problem if it is not. Never throws because of what the files hold.
    public Reading read(PackFiles files) {
        var problems = new Problems();
        try {
            return new PackReading(files, articles, problems).read();
        } catch (EnoughProblemsException enough) {
            return new Reading.Unsound(problems.sorted());
        }
    }
}
