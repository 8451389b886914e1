package io.duly.standalone.access;

import io.duly.access.AccessRule;
import io.duly.access.NotAllowed;
import io.duly.access.Operation;
import io.duly.access.Ownership;
import io.duly.access.Ownership.Owner;
import io.duly.access.Sight;
import io.duly.access.Viewer;
import io.duly.events.shared.CustomerId;
import io.duly.events.shared.DealId;
import io.duly.events.shared.UserName;
import io.duly.standalone.users.StaffOnDuty;
import io.duly.standalone.users.Users;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Asks the tables before an operation begins, and tells the operation what its caller sees. What has no rule is refused
 * to everybody.
 */
@Component
class AccessCheck implements HandlerInterceptor {

    private final AccessTables tables;
    private final Users users;
    private final StaffOnDuty staff;

    AccessCheck(AccessTables tables, Users users, StaffOnDuty staff) {
        this.tables = tables;
        this.users = users;
        this.staff = staff;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // Which methods an address takes is no secret from those who are logged in.
        if (handler instanceof HandlerMethod && !request.getMethod().equals(HttpMethod.OPTIONS.name())) {
            var operation = operation(request);
            var viewer = viewer(request);
            var found = tables.find(operation)
                    .orElseThrow(() -> NotAllowed.forRole(viewer.role(), new AccessRule(operation, Map.of())));
            var rule = found.rule();
            var whose = rule.whose(viewer.role()).orElseThrow(() -> NotAllowed.forRole(viewer.role(), rule));
            var sight = new Sight(viewer, whose);
            if (sight.ownOnly()) {
                requireOwn(request, viewer, rule, found.ownership());
            }
            request.setAttribute(Sight.ATTRIBUTE, sight);
        }
        return true;
    }

    private static void requireOwn(HttpServletRequest request, Viewer viewer, AccessRule rule, Ownership ownership) {
        var variables = variables(request);
        id("deal", variables, DealId::of).ifPresent(id -> requireOwn("deal", ownership.of(id, viewer), viewer, rule));
        id("customer", variables, CustomerId::of)
                .ifPresent(id -> requireOwn("customer", ownership.of(id, viewer), viewer, rule));
    }

    /**
     * What is not there yet may be made by a command. A question about it ends here: a view that is behind does not
     * know whose it is, while the events may know all about it.
     */
    private static void requireOwn(String thing, Owner owner, Viewer viewer, AccessRule rule) {
        if (owner == Owner.SOMEBODY_ELSE) {
            throw NotAllowed.notTheirs(viewer.role(), thing, rule);
        }
        if (owner == Owner.NOBODY && rule.operation().method().equals(HttpMethod.GET.name())) {
            throw new UnknownThing(thing);
        }
    }

    /** Empty for what is no id: the operation itself turns that down. */
    private static <T> Optional<T> id(String thing, Map<String, String> variables, Function<String, T> parser) {
        try {
            return Optional.ofNullable(variables.get(thing + "Id")).map(parser);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Viewer viewer(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            throw new InsufficientAuthenticationException("nobody is logged in");
        }
        return staff.viewer(users.find(UserName.of(principal.getName()))
                .orElseThrow(() -> new InsufficientAuthenticationException("no such user")));
    }

    /** Who may read a thing may also ask for its headers alone. */
    private static Operation operation(HttpServletRequest request) {
        var method = request.getMethod().equals(HttpMethod.HEAD.name()) ? HttpMethod.GET.name() : request.getMethod();
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new Operation(method, String.valueOf(Objects.requireNonNull(pattern)));
    }

    @SuppressWarnings("unchecked") // Spring keeps the variables under this name as texts
    private static Map<String, String> variables(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
