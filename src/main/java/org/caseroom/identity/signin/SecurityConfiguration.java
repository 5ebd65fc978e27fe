package org.caseroom.identity.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.caseroom.identity.SigningIn;
import org.caseroom.uikit.light.ServicePage;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The filter chains, in order: attempts (bearer token alone), files of ours (nothing at all), light pages and API
/// (cookie, CSRF), and Vaadin's.
///
/// Who acts is told by the cookie at every request. That is no sign-in, so nothing is renewed by it: session management
/// would give a new session id and a new CSRF token to every file that a page loads.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// Vaadin 25 still needs inline scripts and styles, and its own icons are data.
    private static final String VAADINS = "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
            + " form-action 'self'; base-uri 'self'; frame-ancestors 'none'; worker-src 'self'; manifest-src 'self'";

    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    /// Says what the token of an attempt opens; the service behind it checks the token.
    @Bean
    @Order(1)
    SecurityFilterChain attemptChain(HttpSecurity http) {
        return http.securityMatcher("/api/attempts/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> strict(headers, STRICT))
                .build();
    }

    /// Files are the same for everybody, so they set no cookie and any cache may keep them.
    @Bean
    @Order(2)
    SecurityFilterChain fileChain(HttpSecurity http) {
        return http.securityMatcher("/app/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> strict(headers, STRICT))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain lightChain(HttpSecurity http, SignInFilter signInFilter) {
        var open = ServicePage.paths().toArray(String[]::new);
        return http.securityMatcher(concat(
                        open,
                        "/api/**",
                        "/sign-in",
                        "/sign-out",
                        "/language",
                        "/welcome/**",
                        "/link/**",
                        "/forgotten",
                        "/learn",
                        "/learn/**",
                        "/export/**",
                        "/error",
                        "/actuator/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers(open)
                        .permitAll()
                        .requestMatchers(
                                "/sign-in",
                                "/sign-out",
                                "/language",
                                "/welcome/**",
                                "/link/**",
                                "/forgotten",
                                "/error",
                                "/api/words/**",
                                "/actuator/health",
                                "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.spa())
                .addFilterAfter(signInFilter, SecurityContextHolderFilter.class)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(new SignInEntryPoint()))
                .headers(headers -> strict(headers, STRICT))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain vaadinChain(HttpSecurity http, SignInFilter signInFilter) {
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated)
                                .enableLogoutConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false))
                .addFilterAfter(signInFilter, SecurityContextHolderFilter.class)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(new SignInEntryPoint()))
                .headers(headers -> strict(headers, VAADINS))
                .build();
    }

    @Bean
    SignInFilter signInFilter(SigningIn signingIn, SecurityContextHolderStrategy security) {
        return new SignInFilter(signingIn, security);
    }

    /// The chains call the filter; the server must not call it for everything else as well.
    @Bean
    FilterRegistrationBean<SignInFilter> signInFilterByTheChainsAlone(SignInFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /// There is no user store for Spring Security to ask: people sign in with [SigningIn].
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("People sign in elsewhere.");
        };
    }

    private static String[] concat(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
