package org.caseroom.coursepack;

import org.caseroom.question.QuestionId;
import org.caseroom.question.Teaching;
import org.caseroom.shared.Prose;

/// What every question has, whatever its kind.
record QuestionHead(QuestionId id, Teaching teaching, int points, Prose prompt) {}
