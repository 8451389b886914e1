package io.duly.standalone.users;

import io.duly.command.calendar.CreditorTime;
import io.duly.standalone.console.UserNames;
import io.duly.standalone.data.DataDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class UsersConfiguration {

    @Bean
    Users users(DataDirectory directory, Environment environment, PasswordEncoder encoder, JsonMapper json) {
        var file = new UserFile(directory.resolve("users.json"), directory.resolve("users.properties"), json);
        return new Users(file, environment, encoder);
    }

    @Bean
    UserNames userNames(Users users) {
        return () -> users.all().stream()
                .filter(user -> !user.disabled())
                .map(user -> user.name().value())
                .toList();
    }

    @Bean
    StaffOnDuty staff(Users users, CreditorTime time) {
        return new StaffOnDuty(users, time::today);
    }
}
