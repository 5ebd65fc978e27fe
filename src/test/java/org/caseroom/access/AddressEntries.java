package org.caseroom.access;

import jakarta.servlet.ServletContext;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseroom.HttpVisitor;
import org.caseroom.authoring.DraftFile;
import org.caseroom.authoring.Writing;
import org.caseroom.learning.Outlines;
import org.caseroom.shared.Digest;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// What answers over HTTP beside the screens, found in the handler mappings of the running application.
final class AddressEntries {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String LESSON = "02-what-to-do/01-the-first-steps.md";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final ApplicationContext application;
    private final World world;
    private final int port;
    private final Map<String, Object> variables = new TreeMap<>();
    private final Map<String, Object> bodies = new TreeMap<>();

    /// Where something stands for a variable or a star.
    private static final Map<String, String> PATHS = Map.of(
            "/**", "/completion",
            "/vaadinServlet/*", "/vaadinServlet/",
            "/app/**", "/app/styles/tokens.css",
            "/api/**", "/api/nothing-here",
            "/actuator/health/**", "/actuator/health/liveness",
            "/api/attempts/{attempt}/files/{file}",
                    "/api/attempts/{attempt}/files/{file}?question=what-is-this&name=a.txt",
            "/api/writing/{draft}/file", "/api/writing/{draft}/file?path=" + LESSON,
            "/api/writing/{draft}/applied", "/api/writing/{draft}/applied?path=" + LESSON,
            "/api/writing/{draft}/choices", "/api/writing/{draft}/choices?path=" + LESSON);

    AddressEntries(ApplicationContext application, World world) {
        this.application = application;
        this.world = world;
        port = application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        variables();
        bodies();
    }

    List<Entry> all() {
        return Stream.concat(
                        application.getBeansOfType(HandlerMapping.class).values().stream()
                                .flatMap(AddressEntries::addresses),
                        servlets().map(path -> "GET " + path))
                .distinct()
                .map(name -> (Entry) new Address(name))
                .sorted(Comparator.comparing(Entry::name))
                .toList();
    }

    private Stream<String> servlets() {
        return application.getBean(ServletContext.class).getServletRegistrations().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream());
    }

    private static Stream<String> addresses(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().keySet().stream().flatMap(AddressEntries::addresses);
            case AbstractUrlHandlerMapping files ->
                files.getHandlerMap().keySet().stream().map(path -> "GET " + path);
            default -> Stream.empty();
        };
    }

    private static Stream<String> addresses(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of("GET " + path)
                        : methods.stream().map(RequestMethod::name).map(method -> method + " " + path));
    }

    /// What comes of opening a page.
    Answer open(Who who, String path) {
        var visitor = HttpVisitor.signedIn(port, world.residents.signIn(who));
        return answer(path, visitor.send(visitor.request(path).GET()));
    }

    private void variables() {
        variables.put("run", world.runA.id());
        variables.put("draft", world.draftA);
        variables.put("course", world.courseA);
        variables.put("event", UUID.randomUUID());
        variables.put("file", UUID.randomUUID());
        variables.put("question", "what-is-this");
        variables.put("task", "no-task-of-a-quiz");
        variables.put("question", "what-is-this");
        variables.put(
                "content",
                world.bean(Outlines.class)
                        .of(world.actor(Who.AMINA), world.runA.id())
                        .activity(World.SECOND_LESSON)
                        .content());
        variables.put("digest", Digest.of(Deeds.PICTURE));
        variables.put("lesson", World.SECOND_LESSON);
        variables.put("organization", world.residents.agencyA);
        variables.put("activity", World.SECOND_LESSON);
        variables.put("quiz", World.QUIZ);
        variables.put("survey", World.SURVEY);
        variables.put("locale", "en");
        variables.put("token", "none");
        variables.put("/link/{token} token", world.link());
        variables.put("id", world.checkedImport);
        variables.put("record", world.enrolmentOf(Who.AMINA));
        variables.put("review", world.practised);
        variables.put("attempt", world.attempt(Who.AMINA).attempt().attempt());
        variables.put(
                "/api/attempts/{attempt}/review attempt",
                world.reviewed.attempt().attempt());
        variables.put(
                "/api/learn/{run}/attempts/{attempt}/review attempt",
                world.reviewed.attempt().attempt());
        variables.put(
                "/api/learn/{run}/attempts/{attempt}/appeals attempt",
                world.reviewed.attempt().attempt());
    }

    private void bodies() {
        bodies.put("PUT /api/learn/{run}/place", Map.of("activity", World.SECOND_LESSON.value()));
        bodies.put("POST /api/learn/{run}/lessons/{lesson}/complete", Map.of());
        bodies.put("POST /api/learn/{run}/quizzes/{quiz}/attempts", Map.of("device", UUID.randomUUID()));
        bodies.put(
                "POST /api/learn/{run}/attempts/{attempt}/appeals",
                Map.of("question", world.appeal.question().value(), "reason", "Look at it again."));
        bodies.put(
                "POST /api/surveys/{run}/{survey}",
                Map.of("replies", Map.of("useful", Map.of("kind", "RATED", "step", 4))));
        bodies.put("POST /api/practice/next", Map.of());
        bodies.put("PUT /api/practice/reviews/{review}/answer", Map.of("answer", Map.of("kind", "BLANK")));
        bodies.put("PUT /api/practice/reviews/{review}/rating", Map.of("rating", "GOOD"));
        bodies.put("POST /api/practice/reviews/{review}/known", Map.of());
        bodies.put("POST /api/attempts/{attempt}/hints/{task}", Map.of());
        bodies.put(
                "POST /api/attempts/{attempt}/decisions",
                Map.of("device", UUID.randomUUID(), "turn", 0, "choice", "recall"));
        bodies.put("POST /api/attempts/{attempt}/next", Map.of("device", UUID.randomUUID(), "place", 0));
        bodies.put("POST /api/attempts/{attempt}/pause", Map.of("device", UUID.randomUUID(), "taken", 0));
        bodies.put("POST /api/attempts/{attempt}/go-on", Map.of("pause", 1));
        bodies.put("POST /api/attempts/{attempt}/checks/{question}", Map.of("device", UUID.randomUUID()));
        bodies.put("POST /api/attempts/{attempt}/submit", Map.of("device", UUID.randomUUID(), "waiting", List.of()));
        bodies.put(
                "PUT /api/attempts/{attempt}/responses/{event}",
                Map.of(
                        "question",
                        "what-is-this",
                        "device",
                        UUID.randomUUID(),
                        "sequence",
                        1,
                        "replaces",
                        0,
                        "answer",
                        Map.of("kind", "CHOSEN", "options", List.of("a"))));
        bodies.put("PUT /api/attempts/{attempt}/files/{file}", Map.of());
        var lesson = lesson();
        bodies.put("PUT /api/writing/{draft}/file", Map.of("revision", lesson.revision(), "text", "Anything."));
        bodies.put("PATCH /api/writing/{draft}/file", Map.of("revision", lesson.revision(), "changes", List.of()));
        bodies.put("POST /api/writing/{draft}/applied", Map.of("text", lesson.text(), "changes", List.of()));
        for (var what : List.of("cases", "odds")) {
            bodies.put(
                    "POST /api/writing/{draft}/" + what,
                    Map.of("kind", "taint", "difficulty", "basic", "parameters", Map.of(), "from", 0));
        }
        bodies.put("DELETE /api/writing/{draft}/file", Map.of());
        bodies.put("POST /sign-in", "name=nobody-%s&password=none");
        bodies.put("POST /sign-out", "");
        bodies.put("POST /language", "language=en");
        bodies.put("POST /forgotten", "name=nobody-%s");
        bodies.put("POST /link/{token}", "password=short&again=short");
        bodies.put("POST /welcome/{token}", "name=N&organization=O&signInName=n&password=short&again=short");
    }

    private DraftFile lesson() {
        return world.bean(Writing.class).file(world.actor(Who.AUTHOR_A), world.draftA, LESSON);
    }

    /// A method and the pattern of a path.
    private final class Address implements Entry {

        private final String name;
        private final String method;
        private final String pattern;

        private Address(String name) {
            this.name = name;
            method = name.substring(0, name.indexOf(' '));
            pattern = name.substring(name.indexOf(' ') + 1);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Answer tryAs(Who who) {
            return ask(who, "");
        }

        @Override
        public List<Answer> tryWithMissingIdsAs(Who who) {
            return VARIABLE.matcher(pattern)
                    .results()
                    .map(found -> found.group(1))
                    .filter(variable -> OtherIds.areIn(value(variable)))
                    .map(variable -> ask(who, variable))
                    .toList();
        }

        private Answer ask(Who who, String missing) {
            var visitor = HttpVisitor.signedIn(port, world.residents.signIn(who));
            var path = path(missing);
            var request = visitor.request(path).header(RollingBack.HEADER, "yes");
            if (pattern.startsWith("/api/attempts/")) {
                var token = world.attemptToken(who, pattern.endsWith("/review"));
                if (!token.isEmpty()) {
                    request.header("Authorization", "Bearer " + token);
                }
            }
            if (method.equals("GET")) {
                return answer(path, visitor.send(request.GET()));
            }
            var body = bodies.get(name);
            if (body == null) {
                throw new AssertionError("Say in AddressEntries what is sent by " + name);
            }
            var bytes = body instanceof String form
                    ? form.formatted(who.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8)
                    : JsonMapper.shared().writeValueAsBytes(body);
            return answer(
                    path,
                    visitor.send(request.header("Content-Type", body instanceof String ? FORM : JSON)
                            .header("X-XSRF-TOKEN", HttpVisitor.XSRF)
                            .method(method, BodyPublishers.ofByteArray(bytes))));
        }

        private String path(String missing) {
            return VARIABLE.matcher(PATHS.getOrDefault(pattern, pattern)).replaceAll(found -> {
                var value = value(found.group(1));
                return String.valueOf(found.group(1).equals(missing) ? OtherIds.missing(value) : value);
            });
        }

        private Object value(String variable) {
            return Stream.of(pattern + " " + variable, variable)
                    .filter(variables::containsKey)
                    .findFirst()
                    .map(known -> variables.get(known))
                    .orElseThrow(() -> new AssertionError(
                            "Say in AddressEntries what {%s} stands for in %s.".formatted(variable, name)));
        }
    }

    private Answer answer(String path, HttpVisitor.Reply reply) {
        var status = HttpStatus.valueOf(reply.status());
        var to = reply.response().headers().firstValue("Location").orElse("");
        var word = status == HttpStatus.UNAUTHORIZED || to.startsWith("/sign-in")
                ? "sign-in"
                : status == HttpStatus.FORBIDDEN
                        ? Answer.NO
                        : status.isError() ? String.valueOf(reply.status()) : said(reply);
        return new Answer(word, reply.status() + " " + to + " " + reply.body().replace(path, ""));
    }

    private String said(HttpVisitor.Reply reply) {
        var sides = reply.type().startsWith("text/html") ? "" : world.sides(reply.body());
        return sides.isEmpty() ? "yes" : sides;
    }
}
