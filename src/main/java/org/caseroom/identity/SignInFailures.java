package org.caseroom.identity;

import static org.caseroom.shared.store.Moments.at;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Ids;
import org.caseroom.shared.store.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Slows down who guesses passwords, over all nodes. Known and unknown names are treated alike.
///
/// A name that failed often is paused for the address that tried it; its owner, who sits elsewhere, still comes in.
/// Much
/// later the name is paused for everybody, and the address for every name: a whole training room shares one.
@Component
class SignInFailures {

    /// How long a failure counts.
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MOST_BY_NAME_AND_ADDRESS = 8;
    private static final int MOST_BY_NAME = 100;
    private static final int MOST_BY_ADDRESS = 1_000;

    /// An IPv6 customer has so many bytes of address to themselves at least: a /64.
    private static final int NETWORK_BYTES = 8;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /// What stands in the way of a try.
    enum Obstacle {
        NONE,
        /// So many others are being checked at this moment that it could become one failure too many.
        OTHERS_AT_ONCE,
        /// There were so many failures that nothing is checked until they have been forgotten.
        FAILURES
    }

    /// What failures are counted by, and how many are borne.
    private record Counted(UUID id, Digest by, int most) {}

    /// A try to sign in. It is counted before it is checked, so that tries at the same time see each other.
    final class Try {

        private final List<Counted> counted;

        private Try(String name, String address) {
            var network = network(address);
            counted = List.of(
                    new Counted(
                            ids.next(),
                            Digest.of("name and address " + network + " " + name),
                            MOST_BY_NAME_AND_ADDRESS),
                    new Counted(ids.next(), Digest.of("name " + name), MOST_BY_NAME),
                    new Counted(ids.next(), Digest.of("address " + network), MOST_BY_ADDRESS));
        }

        Obstacle obstacle() {
            var found = tries(counted);
            if (counted.stream().anyMatch(each -> found.failed(each.by()) >= each.most())) {
                return Obstacle.FAILURES;
            }
            return counted.stream().anyMatch(each -> found.all(each.by()) > each.most())
                    ? Obstacle.OTHERS_AT_ONCE
                    : Obstacle.NONE;
        }

        void failed() {
            jdbc.sql("update identity_sign_in_failure set checking = false where id in (:ids)")
                    .param("ids", rows())
                    .update();
        }

        /// Nothing was checked.
        void takeBack() {
            jdbc.sql("delete from identity_sign_in_failure where id in (:ids)")
                    .param("ids", rows())
                    .update();
        }

        /// The password was right: whoever mistyped this name at this address before was its owner.
        void succeeded() {
            jdbc.sql("delete from identity_sign_in_failure where id in (:ids) or (tried_with = :by and not checking)")
                    .param("ids", rows())
                    .param("by", counted.getFirst().by().value())
                    .update();
        }

        private void write() {
            var now = at(clock.instant());
            var statement = jdbc.sql("""
                    insert into identity_sign_in_failure (id, tried_with, at, checking)
                    values (:id0, :by0, :now, true), (:id1, :by1, :now, true), (:id2, :by2, :now, true)
                    """).param("now", now);
            for (var row = 0; row < counted.size(); row++) {
                statement
                        .param("id" + row, counted.get(row).id())
                        .param("by" + row, counted.get(row).by().value());
            }
            statement.update();
        }

        private List<UUID> rows() {
            return counted.stream().map(Counted::id).toList();
        }
    }

    Try begin(String name, String address) {
        var begun = new Try(name, address);
        begun.write();
        return begun;
    }

    /// How many tries count by each thing that they are counted by.
    private record Tries(List<Found> found) {

        private record Found(String by, boolean checking, int times) {}

        int failed(Digest by) {
            return sum(each -> each.by().equals(by.value()) && !each.checking());
        }

        int all(Digest by) {
            return sum(each -> each.by().equals(by.value()));
        }

        private int sum(Predicate<Found> which) {
            return found.stream().filter(which).mapToInt(Found::times).sum();
        }
    }

    private Tries tries(List<Counted> counted) {
        return new Tries(jdbc.sql("""
                select tried_with, checking, count(*) as times from identity_sign_in_failure
                where tried_with in (:by) and at >= :since group by tried_with, checking
                """)
                .param("by", counted.stream().map(each -> each.by().value()).toList())
                .param("since", at(clock.instant().minus(WINDOW)))
                .query(Row.as(
                        row -> new Tries.Found(row.text("tried_with"), row.flag("checking"), row.number("times"))))
                .list());
    }

    /// Deletes what no longer counts.
    @Transactional
    void forgetOld() {
        jdbc.sql("delete from identity_sign_in_failure where at < :old")
                .param("old", at(clock.instant().minus(WINDOW)))
                .update();
    }

    /// The address itself, or the network of an IPv6 address.
    static String network(String address) {
        var scope = address.indexOf('%');
        try {
            return InetAddress.ofLiteral(scope < 0 ? address : address.substring(0, scope)) instanceof Inet6Address wide
                    ? HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }
}
