package io.duly.standalone.security;

import io.duly.events.shared.Role;
import io.duly.standalone.http.ProblemWriter;
import io.duly.standalone.users.Users;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Everybody says who they are with each request. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, AuthenticationManager logins, ProblemWriter problems) {
        return http.authenticationManager(logins)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator/prometheus")
                                .hasAnyRole(seeAllDebts())
                                .requestMatchers("/actuator", "/actuator/**")
                                .authenticated()
                                // Who of them may do what is in the tables.
                                .requestMatchers("/api", "/api/**")
                                .authenticated()
                                // Only the API page lives elsewhere; for the rest the answer is that there is nothing.
                                .anyRequest()
                                .permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(whoAreYou(problems)))
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint(whoAreYou(problems)).accessDeniedHandler(notYou(problems)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie identifies anybody, so no other site can borrow one.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    RememberingPasswordEncoder passwordEncoder() {
        return new RememberingPasswordEncoder();
    }

    @Bean
    AuthenticationManager authenticationManager(
            Users users,
            RememberingPasswordEncoder encoder,
            MeterRegistry meters,
            @Value("${duly.login.attempts-per-address}") int perAddress,
            @Value("${duly.login.attempts-per-name}") int perName) {
        var limits = new LoginLimits(perAddress, perName);
        return new ProviderManager(new LocalLogin(users, encoder, limits, new FailedLogins(meters)));
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemWriter problems) {
        return (_, response, _) -> problems.write(
                response, HttpStatus.BAD_REQUEST, "invalid-request", "the address or a header is not acceptable");
    }

    private static String[] seeAllDebts() {
        return Stream.of(
                        Role.HEAD_OF_SALES,
                        Role.HEAD_OF_COLLECTIONS,
                        Role.ACCOUNTANT,
                        Role.AUDITOR,
                        Role.OPERATOR,
                        Role.MONITOR)
                .map(Role::name)
                .toArray(String[]::new);
    }

    private static AuthenticationEntryPoint whoAreYou(ProblemWriter problems) {
        return (_, response, unknown) -> {
            if (unknown instanceof TooManyLogins tooMany) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.waitSeconds()));
                problems.write(
                        response,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-logins",
                        "too many attempts to log in; try again in " + tooMany.waitSeconds() + " s");
                return;
            }
            response.setHeader("WWW-Authenticate", "Basic realm=\"Duly\", charset=\"UTF-8\"");
            problems.write(
                    response, HttpStatus.UNAUTHORIZED, "unauthenticated", "a user name and its password are needed");
        };
    }

    private static AccessDeniedHandler notYou(ProblemWriter problems) {
        return (_, response, _) -> problems.write(
                response,
                HttpStatus.FORBIDDEN,
                "forbidden",
                "the figures of the whole company are for the heads, the accountant, the auditor, the operator and the"
                        + " monitor");
    }
}
