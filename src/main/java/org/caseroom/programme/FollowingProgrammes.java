package org.caseroom.programme;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caseroom.competency.WorkRole;
import org.caseroom.identity.Actor;
import org.caseroom.learning.Catalogue;
import org.caseroom.learning.CoursePage;
import org.caseroom.learning.Outline;
import org.caseroom.learning.PlaceNotFoundException;
import org.caseroom.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows the programmes to everybody who is signed in, with how far they are, and keeps which of them they follow. It
/// enrols nobody: that is done in the courses.
@Service
@Transactional(readOnly = true)
public class FollowingProgrammes {

    private final Programmes programmes;
    private final Choices choices;
    private final Catalogue catalogue;
    private final Clock clock;

    FollowingProgrammes(Programmes programmes, Choices choices, Catalogue catalogue, Clock clock) {
        this.programmes = programmes;
        this.choices = choices;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// All programmes, each for the line of work in which this person follows it, else for its first.
    public List<Path> all(Actor actor) {
        var chosen = choices.of(actor.person());
        var pages = pages(actor);
        return programmes.all().stream()
                .map(programme -> path(pages, programme, Optional.ofNullable(chosen.get(programme.id())), null))
                .toList();
    }

    /// A programme for a line of work, else for the one in which the person follows it, else for its first.
    ///
    /// @throws ProgrammeNotFoundException if there is none, or it is not for that line of work
    public Path find(Actor actor, Slug id, @Nullable WorkRole role) {
        var programme = programmes.find(id).orElseThrow(ProgrammeNotFoundException::new);
        if (role != null && !programme.roles().contains(role)) {
            throw new ProgrammeNotFoundException();
        }
        return path(
                pages(actor),
                programme,
                Optional.ofNullable(choices.of(actor.person()).get(id)),
                role);
    }

    /// What the person follows and has not finished.
    public List<Path> underWay(Actor actor) {
        var chosen = choices.of(actor.person());
        var pages = pages(actor);
        return programmes.all().stream()
                .filter(programme -> chosen.containsKey(programme.id()))
                .map(programme -> path(pages, programme, Optional.ofNullable(chosen.get(programme.id())), null))
                .filter(path -> path.next().isPresent())
                .toList();
    }

    /// Keeps that the person follows a programme, and in which line of work.
    ///
    /// @throws ProgrammeNotFoundException if there is none, or it is not for that line of work
    @Transactional
    public void follow(Actor actor, Slug id, WorkRole role) {
        var programme = programmes.find(id).orElseThrow(ProgrammeNotFoundException::new);
        if (!programme.roles().contains(role)) {
            throw new ProgrammeNotFoundException();
        }
        choices.keep(actor.person(), id, role, clock.instant());
    }

    /// Forgets that the person follows it; what they did in the courses stays.
    @Transactional
    public void leave(Actor actor, Slug id) {
        choices.forget(actor.person(), id);
    }

    private static Path path(
            Function<Slug, Optional<CoursePage>> pages,
            Programme programme,
            Optional<WorkRole> chosen,
            @Nullable WorkRole asked) {
        var role = Optional.ofNullable(asked)
                .or(() -> chosen)
                .orElseGet(() -> programme.roles().getFirst());
        return new Path(
                programme,
                role,
                chosen.isPresent(),
                programme.steps().stream()
                        .flatMap(step -> pages.apply(step.course()).map(page -> course(step, page, role)).stream())
                        .toList());
    }

    /// The pages of courses, each looked up once: several programmes lead through the same. Empty where a course is
    /// not
    /// published on this platform.
    private Function<Slug, Optional<CoursePage>> pages(Actor actor) {
        var known = new HashMap<Slug, Optional<CoursePage>>();
        return course -> known.computeIfAbsent(course, _ -> page(actor, course));
    }

    private Optional<CoursePage> page(Actor actor, Slug course) {
        try {
            return Optional.of(catalogue.course(actor, course));
        } catch (PlaceNotFoundException notHere) {
            return Optional.empty();
        }
    }

    private static Path.Course course(Programme.Step step, CoursePage page, WorkRole role) {
        return new Path.Course(
                step.course(),
                page.entry().title(),
                page.entry().language(),
                step.why(),
                page.own()
                        .filter(_ -> page.entry().isUnderWay())
                        .map(own -> new Path.Place(own.run(), own.continueAt())),
                page.contents().stream()
                        .map(module -> new Path.Module(
                                module.id(),
                                module.title(),
                                minutes(module),
                                module.progress(),
                                step.whyToSkip(module.id(), role)))
                        .toList());
    }

    private static int minutes(Outline.OutlineModule module) {
        return module.activities().stream()
                .mapToInt(Outline.OutlineActivity::minutes)
                .sum();
    }
}
