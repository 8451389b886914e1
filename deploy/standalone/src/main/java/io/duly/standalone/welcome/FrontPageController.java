package io.duly.standalone.welcome;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

/** Leads on: a browser gets a page, a program the same addresses as JSON. It is for everybody. */
@Hidden
@RestController
class FrontPageController {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Links LINKS =
            new Links("/swagger-ui.html", "/v3/api-docs", "/actuator/health", "/actuator/prometheus", "/actuator/info");

    private final HeaderContentNegotiationStrategy accepted = new HeaderContentNegotiationStrategy();
    private final String page;

    FrontPageController() throws IOException {
        page = new ClassPathResource("welcome/index.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping(
            path = "/",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<Object> frontPage(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        return isForBrowser(request)
                ? ResponseEntity.ok().contentType(PAGE).body(page)
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(LINKS);
    }

    /** A browser names HTML; what accepts anything is a program. */
    private boolean isForBrowser(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        for (var type : accepted.resolveMediaTypes(request)) {
            if (type.includes(MediaType.APPLICATION_JSON)) {
                return false;
            }
            if (type.includes(MediaType.TEXT_HTML)) {
                return true;
            }
        }
        return false;
    }

    /** @param tryIt the page on which the API can be tried */
    private record Links(String tryIt, String openApi, String health, String metrics, String build) {}
}
