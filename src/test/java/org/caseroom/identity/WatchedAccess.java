package org.caseroom.identity;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;

/// Decides as the platform does, notes who asks for what, and can be made to decide wrongly.
@Primary
public class WatchedAccess extends Access {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Set<Check> asked = ConcurrentHashMap.newKeySet();
    private volatile Mutant mutant = new Mutant() {};

    WatchedAccess(Organizations organizations, ApplicationEventPublisher events) {
        super(organizations, events);
    }

    /// A question that was asked.
    ///
    /// @param place the class, the method and the line that asked
    public record Check(String place, Action action) {}

    /// A way to decide wrongly.
    public interface Mutant {

        /// Takes somebody for another.
        default Actor actor(Actor actor, Action action) {
            return actor;
        }

        /// What is said whatever is true.
        default Optional<Boolean> answer(String place) {
            return Optional.empty();
        }
    }

    /// Runs something, and gives what was asked meanwhile.
    public Set<Check> watch(Runnable run) {
        asked.clear();
        run.run();
        return Set.copyOf(asked);
    }

    /// Runs something while decisions are wrong.
    public <T> T with(Mutant wrong, Supplier<T> run) {
        mutant = wrong;
        try {
            return run.get();
        } finally {
            mutant = new Mutant() {};
        }
    }

    @Override
    public boolean may(Actor actor, Action action, Target target) {
        var said = said(action);
        return said == null ? super.may(mutant.actor(actor, action), action, target) : said;
    }

    @Override
    public boolean mayAnywhere(Actor actor, Action action) {
        var said = said(action);
        return said == null ? super.mayAnywhere(mutant.actor(actor, action), action) : said;
    }

    @Override
    public RowFilter rows(Actor actor, Action action, TargetColumns columns) {
        var said = said(action);
        return said == null
                ? super.rows(mutant.actor(actor, action), action, columns)
                : new RowFilter(said ? "1 = 1" : "1 = 0", java.util.Map.of());
    }

    private @Nullable Boolean said(Action action) {
        var place = STACK.walk(frames -> frames.filter(
                                frame -> !Access.class.isAssignableFrom(frame.getDeclaringClass()))
                        .findFirst()
                        .map(frame -> place(frame.getClassName(), frame.getMethodName(), frame.getLineNumber())))
                .orElseThrow();
        asked.add(new Check(place, action));
        return mutant.answer(place).orElse(null);
    }

    /// How a place in the code is called: what is in a lambda is in the method around it.
    public static String place(String className, String method, int line) {
        var type = className.substring(className.lastIndexOf('.') + 1).replaceAll("\\$.*", "");
        return "%s.%s:%d".formatted(type, method.replaceAll("lambda\\$(.*)\\$.*", "$1"), line);
    }
}
