package io.duly.standalone.openapi;

import io.duly.command.web.Commands;
import io.duly.command.web.IfMatch;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Documents what the code of a controller tells and springdoc does not see. */
@Component
class HandlerFacts implements OperationCustomizer {

    private final RecordSchemas records;

    HandlerFacts(RecordSchemas records) {
        this.records = records;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        records.note(handler);
        if (answersWithoutContent(handler)) {
            var done = new ApiResponse().description("Done, now or before.");
            if (sendsCommands(handler)) {
                if (heedsIfMatch(handler)) {
                    done.addHeaderObject(HttpHeaders.ETAG, etag());
                }
                done.addHeaderObject(Commands.POSITION, position());
                ProblemAnswers.refer(operation, "409");
            }
            operation.getResponses().remove("200");
            operation.getResponses().addApiResponse("204", done);
        }
        if (heedsIfMatch(handler)) {
            operation.addParametersItem(new HeaderParameter()
                    .name(HttpHeaders.IF_MATCH)
                    .required(false)
                    .schema(new StringSchema()));
            ProblemAnswers.refer(operation, "412");
        }
        return operation;
    }

    private static boolean answersWithoutContent(HandlerMethod handler) {
        var answer = ResolvableType.forMethodParameter(handler.getReturnType());
        return answer.resolve() == ResponseEntity.class && answer.getGeneric(0).resolve() == Void.class;
    }

    private static boolean sendsCommands(HandlerMethod handler) {
        return Arrays.stream(handler.getBeanType().getDeclaredFields())
                .anyMatch(field -> field.getType() == Commands.class);
    }

    private static boolean heedsIfMatch(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == IfMatch.class);
    }

    static Header etag() {
        return new Header()
                .description("The version of what was changed or shown. A command takes it as `If-Match`.")
                .schema(new StringSchema().example("\"3\""));
    }

    private static Header position() {
        return new Header()
                .description("The position of the event store. A query that is given it as `Duly-Min-Position` "
                        + "shows this change.")
                .schema(new StringSchema().example("42"));
    }
}
