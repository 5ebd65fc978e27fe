package org.caseroom.authoring.ui;

import java.io.Serializable;

/// What one can do with the parts of a draft.
interface OutlineActs extends Serializable {

    void addModule(String title);

    void addLesson(String module, String title);

    void addQuiz(String module, String title);

    void addExercise(String module, String title);

    void addScenario(String module, String title);

    void addAssignment(String module, String title);

    void addSurvey(String module, String title);

    void addGlossary();

    void addGuide();

    void rename(String path, String title);

    void addBank(String title);

    void move(String path, boolean up);

    /// To the end of another module.
    void moveTo(String path, String module);

    void moveModule(String folder, boolean up);

    void remove(String path);

    void removeModule(String folder);

    /// Whoever acts by keyboard goes on where it happened, once the outline is shown again.
    void goOn(OutlineSpot spot);
}
