package org.caseroom.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseroom.HttpVisitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What comes with an address or in a request.
abstract class HostileAddresses extends HostilePart {

    /// No more than a filter takes.
    private static final List<String> SEARCHED = Payloads.joined(100);

    /// No more than a name has.
    private static final List<String> NAMED = Payloads.joined(200);

    /// What fits into an address.
    private static final List<String> ADDRESSED = Payloads.joined(2_000);

    HostileAddresses(HostileHouse house) {
        super(house);
    }

    /// Screens that take words from their address, all into fields of one kind: each takes its share, and the
    /// same once more where it should be the name of something.
    @Test
    void nothingRunsInAFilter() {
        house.goesTo("/account");

        var text = quiet(house.trap.follow(shared(
                SEARCHED,
                "/people?role=%1$s&state=%1$s&organization=%1$s&search=%1$s",
                "/runs?state=%1$s&course=%1$s&page=%1$s&search=%1$s",
                "/audit?act=%1$s&from=%1$s&before=%1$s&search=%1$s",
                "/completion?run=%1$s&country=%1$s&zone=%1$s&search=%1$s",
                "/catalogue?level=%1$s&language=%1$s&article=%1$s&search=%1$s",
                "/runs/" + house.run().id() + "?country=%1$s&status=%1$s&search=%1$s")));

        assertThat(Payloads.missingIn(text))
                .allSatisfy(payload -> assertThat(payload).contains("\t"));
    }

    /// Addresses that lead nowhere.
    @Test
    void nothingRunsInAnAddress() {
        house.goesTo("/account");

        quiet(house.trap.follow(Stream.of(
                        "/", "/join/", "/people/", "/catalogue/", "/writing/", "/runs/", "/results/", "/inbox/")
                .flatMap(address -> ADDRESSED.stream().map(text -> address + encoded(text)))
                .toList()));
    }

    private static List<String> shared(List<String> texts, String... addresses) {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> addresses[index % addresses.length].formatted(encoded(texts.get(index))))
                .toList();
    }

    /// Pages without a script of their own: read by the browser, which has to find the same elements whatever was
    /// entered.
    Stream<Function<HostileAddresses, Stream<HttpVisitor.Reply>>> lightPages() {
        return Stream.of(
                it -> it.house.people().links.stream().map(it.house.nobody()::get),
                it -> it.signIns(),
                it -> it.post(NAMED, "/forgotten", payload -> "name=" + payload),
                it -> it.post(Payloads.ALL, "/language", payload -> "language=" + payload + "&to=" + payload),
                it -> it.get(Payloads.ALL, "/sign-in?to=", Map.of()),
                it -> it.get(NAMED, "/learn/x", Map.of()),
                it -> it.get(NAMED, "/learn/", Map.of()),
                it -> it.get(NAMED, "/link/", Map.of()),
                it -> it.get(NAMED, "/api/", Map.of()),
                it -> it.get(NAMED, "/export/record/", Map.of()),
                it -> it.get(NAMED, "/status?", Map.of("Cookie", "caseroom-language=")),
                it -> it.get(NAMED, "/help?", Map.of("Accept-Language", "")),
                it -> it.get(NAMED, "/error?", Map.of("Referer", "http://localhost/")));
    }

    @ParameterizedTest
    @MethodSource("lightPages")
    void nothingBecomesMarkupOnALightPage(Function<HostileAddresses, Stream<HttpVisitor.Reply>> pages) {
        house.goesTo("/status");
        var replies = pages.apply(this).toList();
        assertThat(replies).extracting(HttpVisitor.Reply::status).allMatch(status -> status < 500);

        replies.stream()
                .filter(reply -> reply.type().startsWith("text/html"))
                .collect(Collectors.groupingBy(
                        HttpVisitor.Reply::status, Collectors.mapping(HttpVisitor.Reply::body, Collectors.toList())))
                .forEach((status, same) -> assertThat(house.trap.parse(same).suspects())
                        .as("status %d", status)
                        .isEmpty());
    }

    /// With many payloads at once, as the check of a password takes its time.
    private Stream<HttpVisitor.Reply> signIns() {
        return ADDRESSED.stream().map(names -> post("/sign-in", "password=x&name=" + encoded(names)));
    }

    private Stream<HttpVisitor.Reply> post(List<String> texts, String path, UnaryOperator<String> form) {
        return texts.stream().map(payload -> post(path, form.apply(encoded(payload))));
    }

    private HttpVisitor.Reply post(String path, String form) {
        return house.nobody()
                .write("POST", path, form.getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded");
    }

    /// @param headers that the payload is put behind
    private Stream<HttpVisitor.Reply> get(List<String> texts, String path, Map<String, String> headers) {
        return texts.stream().map(payload -> {
            var request = house.visitor().request(path + encoded(payload)).GET();
            headers.forEach((name, value) -> request.header(name, value + payload));
            return house.visitor().send(request);
        });
    }

    private static String encoded(String payload) {
        return URLEncoder.encode(payload, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
