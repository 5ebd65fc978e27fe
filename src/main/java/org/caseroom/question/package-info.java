/// Kinds of question: what is asked, its key, how an answer is graded and explained, how a quiz draws its questions.
/// Pure Java.
///
/// Start at [Question]; what a browser gets is a [ShownQuestion].
@ApplicationModule(
        displayName = "Questions",
        allowedDependencies = {"shared"})
@NullMarked
package org.caseroom.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
