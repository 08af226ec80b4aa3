package org.saphan.bench.architecture;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/// A condition that a function tests: it lists what is wrong, in words.
final class Faults<T> extends ArchCondition<T> {

    private final Function<T, Stream<String>> faults;

    private Faults(String description, Function<T, Stream<String>> faults) {
        super(description);
        this.faults = faults;
    }

    static <T> Faults<T> none(String description, Function<T, Stream<String>> faults) {
        return new Faults<>(description, faults);
    }

    /// The sentence when something is wrong, else nothing.
    static Stream<String> when(boolean wrong, String sentence) {
        return wrong ? Stream.of(sentence) : Stream.empty();
    }

    @Override
    public void check(T item, ConditionEvents events) {
        faults.apply(item).forEach(each -> events.add(SimpleConditionEvent.violated(item, each)));
    }
}
