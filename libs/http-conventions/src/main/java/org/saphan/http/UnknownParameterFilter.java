package org.saphan.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Refuses query parameters that a route does not declare, so that a mistyped filter is never silently ignored.
@Provider
@Priority(Priorities.USER)
class UnknownParameterFilter implements ContainerRequestFilter {

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Context
    @Nullable ResourceInfo route;

    @Override
    public void filter(ContainerRequestContext request) {
        var method = route == null ? null : route.getResourceMethod();
        var sent = request.getUriInfo().getQueryParameters().keySet();
        if (method == null || sent.isEmpty()) {
            return;
        }
        var known = declared.computeIfAbsent(method, UnknownParameterFilter::parametersOf);
        sent.stream().filter(each -> !known.contains(each)).findFirst().ifPresent(each -> {
            throw new UnknownParameter(each);
        });
    }

    private static Set<String> parametersOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(UnknownParameterFilter::namesOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesOf(Parameter parameter) {
        if (!parameter.isAnnotationPresent(BeanParam.class)) {
            return nameOf(parameter);
        }
        return Stream.<Class<?>>iterate(parameter.getType(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .flatMap(UnknownParameterFilter::nameOf);
    }

    private static Stream<String> nameOf(AnnotatedElement element) {
        var parameter = element.getAnnotation(QueryParam.class);
        return parameter == null ? Stream.empty() : Stream.of(parameter.value());
    }
}
