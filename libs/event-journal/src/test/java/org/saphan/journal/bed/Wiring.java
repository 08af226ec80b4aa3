package org.saphan.journal.bed;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes an object and, by its constructor, everything that it needs, one of each type; settings have their defaults.
final class Wiring {

    private final Map<Class<?>, Object> made = new HashMap<>();

    <T> Wiring with(Class<? super T> type, T object) {
        made.put(type, object);
        return this;
    }

    <T> T get(Class<T> type) {
        var found = made.get(type);
        if (found == null) {
            found = make(type);
            made.put(type, found);
        }
        return type.cast(found);
    }

    private Object make(Class<?> type) {
        return type.isInterface() ? nobody(type) : construct(type);
    }

    /// Stands for what a test has no use for.
    private static Object nobody(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, _) -> {
            throw new UnsupportedOperationException(method.toString());
        });
    }

    private Object construct(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            var parameters = constructor.getParameters();
            var arguments = new Object[parameters.length];
            for (var i = 0; i < arguments.length; i++) {
                var setting = parameters[i].getAnnotation(ConfigProperty.class);
                arguments[i] = setting == null ? get(parameters[i].getType()) : setting.defaultValue();
            }
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException | InstantiationException | IllegalAccessException failed) {
            throw new IllegalStateException(type.toString(), failed);
        }
    }
}
