package io.duly.standalone.welcome;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows {@code deploy/runbook.md}, to which every alert links. It is for everybody: it says nothing of any customer,
 * and whoever is called at night need not look for a password first.
 */
@Hidden
@RestController
class RunbookController {

    private final String page;

    RunbookController() throws IOException {
        var extensions = List.of(HeadingAnchorExtension.create());
        var runbook = Parser.builder().extensions(extensions).build().parse(read("runbook.md"));
        var body = HtmlRenderer.builder().extensions(extensions).build().render(runbook);
        page = read("runbook.html").replace("<!-- runbook -->", body);
    }

    @GetMapping(path = "/runbook", produces = "text/html; charset=utf-8")
    String runbook() {
        return page;
    }

    private static String read(String name) throws IOException {
        return new ClassPathResource("welcome/" + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
