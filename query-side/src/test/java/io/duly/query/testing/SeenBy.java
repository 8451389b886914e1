package io.duly.query.testing;

import io.duly.access.Sight;
import io.duly.access.Viewer;
import io.duly.access.Whose;
import io.duly.events.shared.Role;
import io.duly.events.shared.UserName;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says what a caller sees, as the process does after a login: everything, or what the header {@link #HEADER} says. */
public final class SeenBy extends OncePerRequestFilter {

    /** A role and names, such as {@code COLLECTOR anna boris}: the own things of those who have own ones. */
    public static final String HEADER = "Seen-By";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HEADER);
        request.setAttribute(
                Sight.ATTRIBUTE,
                header == null
                        ? new Sight(Viewer.alone(UserName.of("auditor"), Role.AUDITOR), Whose.ANY)
                        : own(header.split(" ")));
        chain.doFilter(request, response);
    }

    private static Sight own(String[] roleAndNames) {
        var names = Arrays.stream(roleAndNames).skip(1).map(UserName::of).collect(Collectors.toSet());
        var role = Role.valueOf(roleAndNames[0]);
        var whose = role == Role.SALESPERSON || role == Role.COLLECTOR ? Whose.OWN : Whose.ANY;
        return new Sight(new Viewer(UserName.of(roleAndNames[1]), role, names), whose);
    }
}
