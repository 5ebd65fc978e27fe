package org.caseroom.access;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.identity.WatchedAccess;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/// Everything that can be tried in the running application, by everybody. Each table is tried once.
final class Everything {

    private final World world;
    private final ServiceEntries services;
    private final AddressEntries addresses;
    private final ScreenEntries screens;
    private final WatchedAccess access;
    private final Map<String, Tries> tried = new HashMap<>();

    /// @param browser opens one for somebody
    Everything(ApplicationContext application, WatchedAccess access, ScreenEntries.Browser browser) {
        this.access = access;
        world = new World(application);
        services = new ServiceEntries(application, world);
        addresses = new AddressEntries(application, world);
        screens = new ScreenEntries(world, application.getBean(TransactionTemplate.class), addresses::open, browser);
    }

    World world() {
        return world;
    }

    Tries services() {
        return tried("services", Who.signedIn(), services::forActors);
    }

    Tries addresses() {
        asOnH2();
        return tried("addresses", Who.everybody(), addresses::all);
    }

    Tries screens() {
        asOnH2();
        return tried("screens", Who.everybody(), screens::all);
    }

    /// The cheap ones first.
    Stream<Tries.Cell> cells() {
        return Stream.of(services(), addresses(), screens()).flatMap(Tries::stream);
    }

    /// The places in the code where somebody asked what is allowed.
    Set<String> asked() {
        return cells().flatMap(cell -> cell.asked().stream())
                .map(WatchedAccess.Check::place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The names of the methods of services that take nobody.
    List<String> withoutActor() {
        return services.withoutActor();
    }

    /// The names of the methods with which people of agency A find out what there is in agency B.
    Set<String> telling() {
        return Who.ofA().stream()
                .flatMap(who -> services.differencesBetweenForeignAndMissing(who).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The names of those that change no cell.
    List<String> survivors(Stream<Mutation> mutations) {
        return mutations
                .filter(mutation -> cells().filter(cell -> !cell.asked().isEmpty())
                        .filter(mutation.concerns())
                        .noneMatch(cell -> cell.notices(access, mutation.mutant())))
                .map(Mutation::name)
                .toList();
    }

    /// On PostgreSQL only the conditions of lists could do otherwise: there the services are tried alone.
    private static void asOnH2() {
        assumeFalse("postgres".equals(System.getProperty("caseroom.test.store")));
    }

    private Tries tried(String table, List<Who> columns, Supplier<List<Entry>> entries) {
        var known = tried.get(table);
        if (known == null) {
            known = Tries.of(table, columns, entries.get(), access);
            tried.put(table, known);
        }
        return known;
    }
}
