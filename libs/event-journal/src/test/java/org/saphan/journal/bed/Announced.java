package org.saphan.journal.bed;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.saphan.journal.Learnt;

/// Writes down what is announced.
record Announced(List<Learnt> heard) implements Event<Learnt> {

    @Override
    public void fire(Learnt event) {
        synchronized (heard) {
            heard.add(event);
        }
    }

    @Override
    public <U extends Learnt> CompletionStage<U> fireAsync(U event) {
        fire(event);
        return CompletableFuture.completedFuture(event);
    }

    @Override
    public <U extends Learnt> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return fireAsync(event);
    }

    @Override
    public Event<Learnt> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends Learnt> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends Learnt> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
