package org.caseroom.learning.results;

import org.caseroom.question.QuestionId;

/// How a part of an activity, a task or a question, was answered.
///
/// @param prompt what it asks, as HTML, as somebody was asked it
/// @param tried how many were given it
/// @param mean the share of its points that they reached on average, 0 to 1
/// @param none how many reached no point of it
/// @param all how many reached all
/// @param hints how many hints were taken for it
public record PartResults(QuestionId part, String prompt, int tried, double mean, int none, int all, int hints) {

    /// How many reached some of its points.
    public int some() {
        return tried - none - all;
    }

    public int notAll() {
        return tried - all;
    }

    PartResults asking(String html) {
        return new PartResults(part, html, tried, mean, none, all, hints);
    }

    /// A number of participants as a share of those who were given it, 0 to 1.
    public double share(int participants) {
        return tried == 0 ? 0 : (double) participants / tried;
    }
}
