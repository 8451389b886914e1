package io.duly.standalone.access;

import static io.duly.access.AccessRule.get;
import static io.duly.access.AccessRule.post;
import static io.duly.access.AccessRule.put;
import static io.duly.events.shared.Role.AUDITOR;
import static io.duly.events.shared.Role.OPERATOR;

import io.duly.access.AccessTable;
import io.duly.access.Ownership;
import io.duly.events.shared.Role;
import io.duly.standalone.users.AbsenceRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The table of what the process itself offers beside the two sides. */
@Configuration(proxyBeanMethods = false)
class StandaloneAccess {

    @Bean
    AccessTable standaloneAccessTable() {
        return table();
    }

    static AccessTable table() {
        var user = "/api/admin/users/{name}";
        return AccessTable.of(
                Ownership.NONE,
                get("/api/admin/clock").any(OPERATOR, AUDITOR),
                put("/api/admin/clock").any(OPERATOR),
                get("/api/admin/users").any(OPERATOR, AUDITOR),
                put(user).any(OPERATOR),
                post(user + "/password").any(OPERATOR),
                put(user + "/disabling").any(OPERATOR),
                put(user + "/enabling").any(OPERATOR),
                get("/api/users").any(Role.ofPeople()),
                get("/api/users/me").any(Role.values()),
                put("/api/users/me/password").any(Role.values()),
                AbsenceRules.REPORT,
                AbsenceRules.END);
    }
}
