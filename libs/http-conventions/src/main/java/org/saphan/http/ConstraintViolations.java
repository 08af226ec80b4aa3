package org.saphan.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What bean validation found, as violations with JSON pointers into the body, or the names of
/// parameters.
final class ConstraintViolations {

    private ConstraintViolations() {}

    static List<Violation> shown(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(ConstraintViolations::shown)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList();
    }

    private static Violation shown(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var code = Refusal.codeOf(constraint.getAnnotation().annotationType().getSimpleName());
        var pointer = pointerOf(violation.getPropertyPath());
        return Violation.of(
                pointer.isEmpty() ? parameterOf(violation) : pointer, code, facts(constraint.getAttributes()));
    }

    private static Map<String, Object> facts(Map<String, Object> attributes) {
        return attributes.entrySet().stream()
                .filter(each -> each.getValue() instanceof Number || each.getValue() instanceof String)
                .filter(each -> !each.getKey().equals("message"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String pointerOf(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    /// The name of the query, path or header parameter that the violation is about; empty for the body as a whole.
    private static String parameterOf(ConstraintViolation<?> violation) {
        var nodes = violation.getPropertyPath().iterator();
        var route = nodes.next();
        if (route.getKind() != ElementKind.METHOD || !nodes.hasNext()) {
            return "";
        }
        var node = nodes.next();
        if (node.getKind() != ElementKind.PARAMETER) {
            return "";
        }
        var types = route.as(Path.MethodNode.class).getParameterTypes().toArray(Class<?>[]::new);
        var index = node.as(Path.ParameterNode.class).getParameterIndex();
        return Stream.<Class<?>>iterate(violation.getRootBeanClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(each -> Stream.of(each.getDeclaredMethods()))
                .filter(each ->
                        each.getName().equals(route.getName()) && Arrays.equals(each.getParameterTypes(), types))
                .flatMap(each -> Stream.of(each.getParameterAnnotations()[index]))
                .flatMap(ConstraintViolations::name)
                .findFirst()
                .orElse("");
    }

    private static Stream<String> name(Annotation annotation) {
        return switch (annotation) {
            case QueryParam query -> Stream.of(query.value());
            case PathParam path -> Stream.of(path.value());
            case HeaderParam header -> Stream.of(header.value());
            default -> Stream.empty();
        };
    }
}
