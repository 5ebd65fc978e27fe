package org.caseroom.coursepack;

import java.time.Duration;
import org.caseroom.competency.Articles;
import org.caseroom.coursepack.source.EnoughProblemsException;
import org.caseroom.coursepack.source.Problems;

/// Reads a course folder and checks everything that `docs/reference/course-folder.md` says, in one go.
public class CoursePackReader {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Articles articles;
    private final Duration longest;

    /// A reader with the articles that ship with Caseroom.
    public CoursePackReader() {
        this(Articles.shipped());
    }

    public CoursePackReader(Articles articles) {
        this(articles, LONGEST);
    }

    CoursePackReader(Articles articles, Duration longest) {
        this.articles = articles;
        this.longest = longest;
    }

    /// The pack if it is sound, and every problem if it is not. Never throws because of what the files hold.
    public Reading read(PackFiles files) {
        var problems = new Problems();
        files.oddNames().forEach(problems::add);
        try {
            return new PackReading(files, articles, longest, problems).read();
        } catch (EnoughProblemsException enough) {
            return new Reading.Unsound(problems.sorted());
        }
    }
}
