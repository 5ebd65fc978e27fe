package org.caseroom.authoring.ui;

import com.vaadin.flow.router.RouteParameters;
import org.caseroom.authoring.DraftId;
import org.caseroom.authoring.DraftNotFoundException;
import org.caseroom.shared.Slug;

/// The addresses of these screens.
final class Ways {

    static final String DRAFTS = "writing";
    static final String NEW = "writing/new";

    private static final String DRAFT = "draft";

    private Ways() {}

    static String draft(DraftId id) {
        return DRAFTS + "/" + id;
    }

    static String publish(DraftId id) {
        return draft(id) + "/publish";
    }

    static String image(DraftId id) {
        return draft(id) + "/image";
    }

    static String file(DraftId id, String path) {
        return draft(id) + "/file/" + path;
    }

    static String file(DraftId id, String path, int line) {
        return file(id, path) + "?line=" + line;
    }

    /// Where a run of the newest version of a course is opened.
    static String newRun(Slug course) {
        return "runs/new?course=" + course;
    }

    static String archive(DraftId id) {
        return "export/drafts/" + id;
    }

    /// @throws DraftNotFoundException if the address names none
    static DraftId draft(RouteParameters parameters) {
        try {
            return DraftId.of(parameters.get(DRAFT).orElse(""));
        } catch (IllegalArgumentException noId) {
            throw new DraftNotFoundException();
        }
    }
}
