package io.duly.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A page that leads a newcomer nowhere is worse than none. */
class LinksTest {

    @Test
    void every_link_of_a_page_leads_somewhere() {
        assertThat(Page.all().flatMap(page -> page.links().filter(link -> !page.leadsSomewhere(link))))
                .isEmpty();
    }

    @Test
    void every_file_that_a_page_names_exists() {
        assertThat(Page.all()
                        .flatMap(Page::namedFiles)
                        .filter(named -> !Files.exists(ProjectFiles.ROOT.resolve(named.text()))))
                .isEmpty();
    }

    @Test
    void the_pages_of_the_whole_project_are_looked_at() {
        assertThat(Page.all()
                        .map(page -> ProjectFiles.ROOT.relativize(page.file()).toString()))
                .contains(
                        "README.md", ".github/CONTRIBUTING.md", "query-side/README.md", "deploy/acceptance/README.md");
        assertThat(Page.all().flatMap(Page::links)).hasSizeGreaterThan(100);
    }
}
