package io.duly.standalone.security;

import io.duly.events.shared.Role;
import io.duly.standalone.data.DataDirectory;
import io.duly.standalone.http.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Everybody says who they are with each request; auditors look, operators operate, the others work. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, ProblemWriter problems) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers("/actuator/health", "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/actuator", "/actuator/**")
                                .authenticated()
                                .requestMatchers("/api/admin", "/api/admin/**")
                                .hasRole(Role.OPERATOR.name())
                                .requestMatchers(HttpMethod.GET, "/api", "/api/**")
                                .authenticated()
                                .requestMatchers(HttpMethod.HEAD, "/api", "/api/**")
                                .authenticated()
                                .requestMatchers("/api", "/api/**")
                                .hasAnyRole(writers())
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
    PasswordEncoder passwordEncoder() {
        return new RememberingPasswordEncoder();
    }

    @Bean
    UserDetailsService users(DataDirectory directory, Environment environment, PasswordEncoder encoder) {
        return new InMemoryUserDetailsManager(new LocalUsers(directory, environment, encoder).load());
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemWriter problems) {
        return (_, response, _) -> problems.write(
                response, HttpStatus.BAD_REQUEST, "invalid-request", "the address or a header is not acceptable");
    }

    private static String[] writers() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.AUDITOR)
                .map(Role::name)
                .toArray(String[]::new);
    }

    private static AuthenticationEntryPoint whoAreYou(ProblemWriter problems) {
        return (_, response, _) -> {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Duly\", charset=\"UTF-8\"");
            problems.write(
                    response, HttpStatus.UNAUTHORIZED, "unauthenticated", "a user name and its password are needed");
        };
    }

    private static AccessDeniedHandler notYou(ProblemWriter problems) {
        return (_, response, _) ->
                problems.write(response, HttpStatus.FORBIDDEN, "forbidden", "this user's role does not allow that");
    }
}
