package org.saphan.journal;

import jakarta.inject.Singleton;

/// Knows the type of each kind of event, and that it belongs to this service.
@Singleton
class FactTypes {

    private final String service;
    private final ClassValue<EventType> types = new ClassValue<>() {
        @Override
        protected EventType computeValue(Class<?> event) {
            return typeOf(event);
        }
    };

    FactTypes(JournalSettings settings) {
        this.service = settings.service();
    }

    EventType of(Event event) {
        return types.get(event.getClass());
    }

    private EventType typeOf(Class<?> event) {
        var fact = event.getAnnotation(Fact.class);
        if (fact == null) {
            throw new IllegalArgumentException(event + " has no @Fact");
        }
        var type = EventType.parse(fact.value());
        if (!type.service().equals(service)) {
            throw new IllegalArgumentException(event + " is not a fact of the service " + service);
        }
        return type;
    }
}
