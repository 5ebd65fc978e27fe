package org.caseroom.casework.law;

import java.util.List;
import org.caseroom.casework.Case;
import org.caseroom.casework.Draw;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Settings;

/// Draft requests for data: for each need the measure, the article behind it, the category, the authority, the period
/// and
/// the identifier; and tell how the requested authority will answer what a colleague has drafted.
///
/// The powers are those of a national card that is drawn; which article of the Convention requires States to provide
/// for
/// a measure stands on it.
public final class DataRequest implements ExerciseKind {

    static final Parameter NEEDS = new Parameter("needs", 4, 8, 4, 6, 8);

    /// For how many needs the period is to be written in UTC.
    static final Parameter PERIODS = new Parameter("periods", 1, 3, 1, 2, 3);

    static final Parameter DRAFTS = new Parameter("drafts", 4, 10, 5, 6, 8);

    @Override
    public String name() {
        return "data-request";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(NEEDS, PERIODS, DRAFTS);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var story = RequestStory.of(settings, draw);
        var evidence = new RequestEvidence(story);
        var tasks = new RequestTasks(story, draw);
        return new Case(evidence.all(), tasks.all(), tasks.caps(), evidence.solution());
    }
}
