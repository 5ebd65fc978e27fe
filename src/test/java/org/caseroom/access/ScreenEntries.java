package org.caseroom.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteBaseData;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/// The screens, found in the routes of the running application. Going to one is decided by the server as in a browser.
final class ScreenEntries {

    private static final Pattern VARIABLE = Pattern.compile(":(\\w+)[?*]?");

    private final World world;
    private final TransactionTemplate transaction;
    private final Door door;
    private final Browser browser;
    private final Map<String, Object> variables;

    /// Opens a browser for somebody.
    interface Browser {

        void openFor(Who who);
    }

    /// The way to a screen of somebody who is not signed in.
    interface Door {

        Answer answer(Who who, String path);
    }

    /// @param door asked over HTTP: nobody comes further
    ScreenEntries(World world, TransactionTemplate transaction, Door door, Browser browser) {
        this.door = door;
        this.world = world;
        this.transaction = transaction;
        this.browser = browser;
        variables = Map.ofEntries(
                Map.entry("run", world.runA.id()),
                Map.entry("activity", World.SECOND_LESSON),
                Map.entry("lesson", World.FIRST_LESSON),
                Map.entry("graded", World.QUIZ),
                Map.entry("survey", World.SURVEY.value()),
                Map.entry("question", "what-is-this"),
                Map.entry("attempt", world.reviewed.attempt().attempt()),
                Map.entry("organization", world.residents.unitA),
                Map.entry("person", world.residents.amina),
                Map.entry("enrolment", world.enrolmentOf(Who.AMINA)),
                Map.entry("message", world.message),
                Map.entry("supervision", World.NO_SUPERVISION),
                Map.entry("draft", world.draftA),
                Map.entry("path", "02-what-to-do/01-the-first-steps.md"),
                Map.entry("course", world.courseA),
                Map.entry("code", world.codeA),
                Map.entry("number", 13),
                Map.entry("competency", "triage"),
                Map.entry("programme", "investigator"),
                Map.entry("import", world.checkedImport));
    }

    /// In a browser that is open.
    List<Entry> all() {
        return UI.getCurrent().getInternals().getRouter().getRegistry().getRegisteredRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(RouteBaseData::getTemplate)
                .map(template -> (Entry) new Screen(template))
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }

    /// A route.
    private final class Screen implements Entry {

        private final String template;

        private Screen(String template) {
            this.template = template;
        }

        @Override
        public String name() {
            return "/" + template;
        }

        @Override
        public Answer tryAs(Who who) {
            return go(who, "");
        }

        @Override
        public List<Answer> tryWithMissingIdsAs(Who who) {
            return VARIABLE.matcher(template)
                    .results()
                    .map(found -> found.group(1))
                    .filter(variable -> OtherIds.areIn(value(variable)))
                    .map(variable -> go(who, variable))
                    .toList();
        }

        private Object value(String variable) {
            var known = variables.get(variable);
            if (known == null) {
                throw new AssertionError(
                        "Say in ScreenEntries what :%s stands for in %s.".formatted(variable, template));
            }
            return known;
        }

        private Answer go(Who who, String missing) {
            var path = VARIABLE.matcher(template).replaceAll(found -> {
                var value = value(found.group(1));
                return String.valueOf(found.group(1).equals(missing) ? OtherIds.missing(value) : value);
            });
            if (!who.isSignedIn()) {
                return door.answer(who, "/" + path);
            }
            browser.openFor(who);
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                UI.getCurrent().navigate(path);
            });
            return answer();
        }

        private Answer answer() {
            var shown = (Component)
                    UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
            var view = shown.getClass().getSimpleName();
            var word = switch (view) {
                case "NotFoundView", "NotForYouView" -> Answer.NOT_FOUND;
                case "BrokenView" -> "broken";
                default -> "yes";
            };
            return new Answer(word, shown.getElement().getTextRecursively());
        }
    }
}
