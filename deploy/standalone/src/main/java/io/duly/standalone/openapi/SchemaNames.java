package io.duly.standalone.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RestController;

/** Names schemas. A class within another carries both names, because several views have a {@code Part} of their own. */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        return of(type);
    }

    static String of(Class<?> type) {
        var owner = type.getEnclosingClass();
        return owner == null || AnnotatedElementUtils.hasAnnotation(owner, RestController.class)
                ? type.getSimpleName()
                : of(owner) + type.getSimpleName();
    }
}
