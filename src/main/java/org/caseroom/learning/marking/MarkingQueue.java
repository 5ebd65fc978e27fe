package org.caseroom.learning.marking;

import java.util.List;
import org.caseroom.assessment.analysis.Agreement;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.Slug;

/// What waits to be marked of one question, and how far two people agreed on what they have both marked.
///
/// @param title of the activity
/// @param prompt what is asked, as HTML
/// @param pieces how many were handed in
/// @param mine how many the reader could mark now
/// @param waiting how many have not all their marks
/// @param differing how many two people marked otherwise, so that the reader could settle them
/// @param agreement by criterion; empty where nothing was marked twice
public record MarkingQueue(
        Slug activity,
        String title,
        QuestionId question,
        String prompt,
        int pieces,
        int mine,
        int waiting,
        int differing,
        List<OnCriterion> agreement) {

    public MarkingQueue {
        agreement = List.copyOf(agreement);
    }

    /// How far two people agreed on one thing that they looked at.
    public record OnCriterion(String title, Agreement agreement) {}
}
