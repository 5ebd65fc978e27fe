/// Casework: hands-on cases that are drawn for one person, worked in the browser and graded part by part. Pure Java.
///
/// An [org.caseroom.casework.kind.Exercise] draws a [Case]: evidence and tasks, with the truth in the tasks. What a
/// browser gets is a
/// [ShownCase]. A new kind is one class that implements [ExerciseKind], a line in
/// [org.caseroom.casework.kind.ExerciseKinds] and its words; the tests
/// of all kinds then run over it.
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"question", "shared"})
@NullMarked
package org.caseroom.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
