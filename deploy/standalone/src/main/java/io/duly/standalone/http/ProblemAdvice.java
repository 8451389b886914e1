package io.duly.standalone.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Answers faults of requests and of the service. The domain words its own refusals. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private static final String RETRY_SECONDS = "5";

    private final Uploads uploads;

    ProblemAdvice(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Security answers these itself, with the headers that belong to them. */
    @ExceptionHandler
    void onSecurity(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void onSecurity(AuthenticationException unknown) {
        throw unknown;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onRejected(RequestRejectedException rejected) {
        return answer(Problems.invalid("request", "holds a character that is not acceptable"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUndecodable(InvalidParameterException undecodable) {
        return answer(Problems.invalid("request", "holds a parameter that cannot be decoded"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onBrokenUpload(MultipartException broken, HttpServletRequest request) {
        return uploads.hadNoRoomFor(broken, request.getContentLengthLong())
                ? later("disk-full", "the disk has no room for this upload; it may be repeated when there is some")
                : answer(Problems.invalid(JsonFault.BODY, "is not a well-formed multipart upload"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onAnythingElse(Exception fault) {
        return DatabaseFault.behind(fault)
                .map(known -> known(known, fault))
                .orElseGet(() -> Uploads.saysNoRoom(fault)
                        ? later(
                                "disk-full",
                                "the disk has no room left; the request may be repeated when there is some")
                        : unexpected(fault));
    }

    private static ResponseEntity<ProblemDetail> known(DatabaseFault known, Exception fault) {
        if (known == DatabaseFault.UNFIT_VALUE) {
            log.warn("a value reached the database that should have been refused before", fault);
            return answer(Problems.invalid("request", known.detail()));
        }
        return later(known.problem(), known.detail());
    }

    private static ResponseEntity<ProblemDetail> later(String problem, String detail) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, problem, detail));
    }

    /** Only the incident number leaves the service. The log has what happened, beside the same number. */
    private static ResponseEntity<ProblemDetail> unexpected(Exception fault) {
        var incident = UUID.randomUUID();
        log.error("incident {}", incident, fault);
        var problem = Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "something went wrong; the operator finds it as " + incident);
        problem.setProperty("incident", incident);
        return answer(problem);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var errors = fault.getBindingResult().getAllErrors().stream()
                .map(error -> new FieldProblem(
                        error instanceof FieldError field ? field.getField() : JsonFault.BODY,
                        String.valueOf(error.getDefaultMessage())))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return object(Problems.invalid(errors));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> errors = new ArrayList<>();
        for (var parameter : fault.getParameterValidationResults()) {
            for (var error : parameter.getResolvableErrors()) {
                var name = error instanceof FieldError field
                        ? field.getField()
                        : String.valueOf(parameter.getMethodParameter().getParameterName());
                errors.add(new FieldProblem(name, String.valueOf(error.getDefaultMessage())));
            }
        }
        return object(errors.isEmpty() ? Problems.invalid("request", "is not valid") : Problems.invalid(errors));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return object(Problems.invalid(JsonFault.BODY, BodyLimit.MESSAGE));
            }
        }
        return object(Problems.invalid(List.of(
                fault.getCause() instanceof JacksonException json
                        ? JsonFault.in(json)
                        : new FieldProblem(JsonFault.BODY, "is missing or cannot be read"))));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var name = fault instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(fault.getPropertyName());
        return object(Problems.invalid(name, expected(fault.getRequiredType())));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return "is not one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return "is not a valid " + (type == null ? "value" : type.getSimpleName());
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return object(Problems.invalid(fault.getParameterName(), "is missing"));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return object(Problems.invalid(fault.getRequestPartName(), "is missing"));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return object(Problems.invalid(JsonFault.BODY, "is larger than 50 MB"));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(status)
                .headers(headers)
                .body(wordedByUs(fault).orElseGet(() -> StatusProblems.of(status)));
    }

    /** What Duly refuses itself is worded already; what a library refuses is not in the words of the API. */
    private static Optional<ProblemDetail> wordedByUs(Exception fault) {
        return fault instanceof ErrorResponse refusal && Problems.isOurs(refusal.getBody())
                ? Optional.of(refusal.getBody())
                : Optional.empty();
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ResponseEntity<Object> object(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
