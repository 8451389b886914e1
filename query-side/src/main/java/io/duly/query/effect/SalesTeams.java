package io.duly.query.effect;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who works in which team of sales.
 *
 * @param teams the user names by the name of the team
 */
@ConfigurationProperties("duly.sales")
record SalesTeams(@DefaultValue Map<String, List<String>> teams) {

    SalesTeams {
        teams = Map.copyOf(teams);
    }

    /** More than one for a person who works in several. */
    List<String> teamsOf(String salesperson) {
        return teams.entrySet().stream()
                .filter(team -> team.getValue().contains(salesperson))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
