package org.caseroom.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.caseroom.shared.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// What the server refuses before anything of ours sees it, such as an address that is none, gets a page of the house,
/// too.
@Configuration(proxyBeanMethods = false)
class RefusedAddresses {

    /// Comes after Spring Boot's own, so that it is asked first.
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> pageForWhatIsRefused(
            ObjectProvider<ErrorPage> page, Words words) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve(page, words, context.getPath())));
    }

    private static final class Valve extends ErrorReportValve {

        private static final Map<String, String> HEADERS = Map.of(
                "Content-Type",
                "text/html;charset=UTF-8",
                "Cache-Control",
                "no-store",
                "X-Content-Type-Options",
                "nosniff",
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; frame-ancestors 'none'");

        private final ObjectProvider<ErrorPage> page;
        private final Words words;
        private final String path;

        private Valve(ObjectProvider<ErrorPage> page, Words words, String path) {
            this.page = page;
            this.words = words;
            this.path = path;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            var status = HttpStatus.resolve(response.getStatus());
            if (status == null
                    || !status.isError()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                var body = render(new Unmapped(request, path), status).getBytes(StandardCharsets.UTF_8);
                HEADERS.forEach(response::setHeader);
                response.setContentLength(body.length);
                response.getOutputStream().write(body);
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                getContainer().getLogger().debug("Nobody reads the answer any more.", gone);
            }
        }

        private String render(HttpServletRequest request, HttpStatus status) {
            var before = RequestContextHolder.getRequestAttributes();
            RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
            try {
                var locale = words.supported(Collections.list(request.getLocales()));
                return page.getObject().render(locale, status, ErrorPage.Trouble.of(status, request), "");
            } finally {
                RequestContextHolder.setRequestAttributes(before);
            }
        }
    }

    /// A request that has not found its way to the application.
    private static final class Unmapped extends HttpServletRequestWrapper {

        private final String path;

        private Unmapped(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getContextPath() {
            return path;
        }

        @Override
        public DispatcherType getDispatcherType() {
            return DispatcherType.ERROR;
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return null;
        }

        @Override
        public String getRequestURI() {
            return Objects.requireNonNullElse(super.getRequestURI(), "/");
        }
    }
}
