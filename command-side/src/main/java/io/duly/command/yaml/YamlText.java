package io.duly.command.yaml;

import io.duly.command.refusal.Fault;
import io.duly.command.yaml.YamlNode.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a text of one YAML document without asking what it means. */
final class YamlText {

    private final YAMLMapper mapper;
    private final String name;
    private final List<Fault> faults;

    /** @param name stands for the whole text in a fault */
    YamlText(YAMLMapper mapper, String name, List<Fault> faults) {
        this.mapper = mapper;
        this.name = name;
        this.faults = faults;
    }

    /** @return empty when nothing of it can be read; the faults say why */
    Optional<YamlNode> read(byte[] yaml) {
        try (var parser = (YAMLParser) mapper.createParser(yaml)) {
            if (parser.nextToken() == null) {
                faults.add(new Fault(name, "is empty"));
                return Optional.empty();
            }
            var root = value("", parser);
            if (parser.nextToken() != null) {
                add(name, "must be one document", place(parser.currentTokenLocation()));
            }
            return Optional.of(root);
        } catch (JacksonException malformed) {
            var why = malformed.getOriginalMessage().lines().findFirst().orElse("");
            var at = malformed.getLocation();
            var message = "is no YAML that can be read: " + why.toLowerCase(Locale.ROOT);
            if (at == null || at.getLineNr() < 1) {
                faults.add(new Fault(name, message));
            } else {
                add(name, message, place(at));
            }
            return Optional.empty();
        }
    }

    private YamlNode value(String path, YAMLParser parser) {
        var place = place(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> YamlNode.mapping(place, fields(path, parser));
            case START_ARRAY -> YamlNode.list(place, items(path, parser));
            default -> {
                if (parser.isCurrentAlias()) {
                    add(path, "refers to another place, which a file of this kind does not", place);
                }
                yield YamlNode.scalar(place, (JsonNode) parser.readValueAsTree());
            }
        };
    }

    private Map<String, YamlNode> fields(String path, YAMLParser parser) {
        var fields = new LinkedHashMap<String, YamlNode>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var field = parser.currentName();
            var at = place(parser.currentTokenLocation());
            var inner = path.isEmpty() ? field : path + "." + field;
            parser.nextToken();
            if (fields.put(field, value(inner, parser)) != null) {
                add(inner, "is named twice", at);
            }
        }
        return fields;
    }

    private List<YamlNode> items(String path, YAMLParser parser) {
        var items = new ArrayList<YamlNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]", parser));
        }
        return items;
    }

    private void add(String path, String message, Place place) {
        faults.add(new Fault(path.isEmpty() ? name : path, message, place.line(), place.column()));
    }

    private static Place place(TokenStreamLocation at) {
        return new Place(at.getLineNr(), at.getColumnNr());
    }
}
