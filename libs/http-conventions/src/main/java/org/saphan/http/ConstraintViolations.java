package org.saphan.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What bean validation found, as violations with JSON pointers.
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
        return Violation.of(pointerOf(violation.getPropertyPath()), code, facts(constraint.getAttributes()));
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
}
