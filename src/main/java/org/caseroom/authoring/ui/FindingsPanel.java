package org.caseroom.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseroom.authoring.Checking;
import org.caseroom.authoring.DraftId;
import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.finding.FindingSpeaker;

/// What the checker says of a whole draft; each finding leads to its place.
class FindingsPanel extends Div {

    /// @param paths of the files that there are: a finding about a missing one leads nowhere
    FindingsPanel(DraftId draft, Checking.Findings findings, Set<String> paths) {
        addClassNames("cr-card", "w-findings");
        add(new H2(getTranslation("authoring.findings")));
        if (findings.problems().isEmpty()) {
            add(new Paragraph(getTranslation("authoring.findings.none")));
        } else {
            add(new Paragraph(getTranslation(
                    "authoring.findings.count", "errors", findings.errors(), "warnings", findings.warnings())));
            var list = new UnorderedList();
            worstFirst(findings.problems()).forEach(problem -> list.add(item(draft, problem, paths)));
            add(list);
        }
    }

    /// Findings about files that nobody can open yet, such as those of an archive that was refused.
    FindingsPanel(String title, List<Problem> problems) {
        addClassNames("cr-card", "w-findings");
        getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        worstFirst(problems).forEach(problem -> list.add(framed(problem, new Div(words(problem)))));
        add(new H2(title), list);
    }

    /// Errors keep a course from being published; each kind in the order of the files.
    private static Stream<Problem> worstFirst(List<Problem> problems) {
        return problems.stream().sorted(Comparator.comparing(Problem::isError).reversed());
    }

    private ListItem item(DraftId draft, Problem problem, Set<String> paths) {
        return framed(problem, paths.contains(problem.file()) ? link(draft, problem) : new Div(words(problem)));
    }

    private Anchor link(DraftId draft, Problem problem) {
        var link = new Anchor(Ways.file(draft, problem.file(), problem.line()));
        link.add(words(problem));
        return link;
    }

    private static ListItem framed(Problem problem, com.vaadin.flow.component.Component content) {
        var item = new ListItem(content);
        item.getElement().setAttribute("data-severity", problem.severity().name());
        return item;
    }

    private Span words(Problem problem) {
        var kind = new Span(
                getTranslation("authoring.editor.severity." + problem.severity().name()) + " ");
        kind.addClassName("w-finding-kind");
        var place = new Span(
                problem.file().isEmpty()
                        ? ""
                        : getTranslation("authoring.findings.place", "file", problem.file(), "line", problem.line())
                                + " ");
        place.addClassName("w-finding-line");
        var speaker = new FindingSpeaker((key, with) -> getTranslation(key, with));
        return new Span(kind, place, new Span(speaker.say(problem.finding())));
    }
}
