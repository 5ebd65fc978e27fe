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

    /// A try to sign in. It counts as failed until it is taken back, so that tries at the same time see each other.
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
            counted.forEach(this::write);
        }

        /// Whether there were so many failures that nothing is checked until they have been forgotten.
        boolean isOneTooMany() {
            return counted.stream().anyMatch(each -> count(each.triedWith()) > each.most());
        }

        /// Nothing was checked, or the password was right.
        void takeBack() {
            counted.forEach(each -> jdbc.sql("delete from identity_sign_in_failure where id = :id")
                    .param("id", each.id())
                    .update());
        }

        /// The password was right: whoever mistyped this name at this address before was its owner.
        void succeeded() {
            takeBack();
            jdbc.sql("delete from identity_sign_in_failure where tried_with = :triedWith")
                    .param("triedWith", counted.getFirst().triedWith().value())
                    .update();
        }

        private void write(Counted each) {
            jdbc.sql("insert into identity_sign_in_failure (id, tried_with, at) values (:id, :triedWith, :now)")
                    .param("id", each.id())
                    .param("triedWith", each.triedWith().value())
                    .param("now", at(clock.instant()))
                    .update();
        }

        /// What failures are counted by, and how many are borne.
        private record Counted(UUID id, Digest triedWith, int most) {}
    }

    Try begin(String name, String address) {
        return new Try(name, address);
    }

    /// Deletes what no longer counts.
    @Transactional
    void forgetOld() {
        jdbc.sql("delete from identity_sign_in_failure where at < :old")
                .param("old", at(clock.instant().minus(WINDOW)))
                .update();
    }

    private int count(Digest triedWith) {
        return jdbc.sql(
                        "select count(*) as found from identity_sign_in_failure where tried_with = :triedWith and at >= :since")
                .param("triedWith", triedWith.value())
                .param("since", at(clock.instant().minus(WINDOW)))
                .query(Row.as(row -> row.number("found")))
                .single();
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
